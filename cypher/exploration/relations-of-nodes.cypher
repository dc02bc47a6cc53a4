// What does each key mean now, and how many links has it by each relation, either way?
// params:  $keys  a type's name, a colon and a key: Method:diffusion-model
// returns: key, value: { type, key: its own, counts: [{ relation, direction, count }] }
UNWIND $keys AS typeAndKey
WITH typeAndKey, split(typeAndKey, ':')[0] AS type
WITH typeAndKey, type, substring(typeAndKey, size(type) + 1) AS key
CALL (type, key) {
  WITH type, key WHERE type = 'Method'
  MATCH (method:Method {slug: key})
  RETURN method.slug AS ownKey, [
    { relation: 'RELATED_TO', direction: 'OUT', count: COUNT { (method)-[:RELATED_TO]->() } },
    { relation: 'RELATED_TO', direction: 'IN', count: COUNT { (method)<-[:RELATED_TO]-() } },
    { relation: 'DESCRIBED_IN', direction: 'OUT', count: COUNT { (method)-[:DESCRIBED_IN]->() } },
    { relation: 'IN_FIELD', direction: 'OUT', count: COUNT { (method)-[:IN_FIELD]->() } },
    { relation: 'ORIGINATED_BY', direction: 'OUT', count: COUNT { (method)-[:ORIGINATED_BY]->() } }
  ] AS counts
  UNION ALL
  WITH type, key WHERE type = 'Paper'
  OPTIONAL MATCH (own:Paper {paperId: key})
  // Most keys are a paper's own: the other ways to one are nine more seeks.
  CALL (key, own) {
    WITH own WHERE own IS NOT NULL
    RETURN own AS paper
    UNION ALL
    WITH key, own WHERE own IS NULL
    {{paper-of-key}}
    RETURN paper
  }
  RETURN paper.paperId AS ownKey, [
    { relation: 'DESCRIBED_IN', direction: 'IN', count: COUNT { (paper)<-[:DESCRIBED_IN]-() } },
    { relation: 'AUTHORED', direction: 'IN', count: COUNT { (paper)<-[:AUTHORED]-() } },
    { relation: 'CITES', direction: 'OUT', count: COUNT { (paper)-[:CITES]->() } },
    { relation: 'CITES', direction: 'IN', count: COUNT { (paper)<-[:CITES]-() } }
  ] AS counts
  UNION ALL
  WITH type, key WHERE type = 'Person'
  {{person-of-key}}
  RETURN person.personId AS ownKey, [
    { relation: 'ORIGINATED_BY', direction: 'IN', count: COUNT { (person)<-[:ORIGINATED_BY]-() } },
    { relation: 'AUTHORED', direction: 'OUT', count: COUNT { (person)-[:AUTHORED]->() } }
  ] AS counts
  UNION ALL
  WITH type, key WHERE type = 'Field'
  MATCH (field:Field {fieldId: key})
  RETURN field.fieldId AS ownKey, [
    { relation: 'IN_FIELD', direction: 'IN', count: COUNT { (field)<-[:IN_FIELD]-() } },
    { relation: 'PART_OF', direction: 'OUT', count: COUNT { (field)-[:PART_OF]->() } },
    { relation: 'PART_OF', direction: 'IN', count: COUNT { (field)<-[:PART_OF]-() } }
  ] AS counts
}
RETURN typeAndKey AS key, { type: type, key: ownKey, counts: counts } AS value
