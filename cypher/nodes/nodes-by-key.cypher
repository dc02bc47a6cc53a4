// What has these types and keys?
// params:  $keys  a type's name, a colon and a key: Method:diffusion-model
// returns: key, value: { type, row }
UNWIND $keys AS key
WITH key, split(key, ':')[0] AS type
WITH key, type, substring(key, size(type) + 1) AS id
CALL (type, id) {
  WITH type, id WHERE type = 'Method'
  MATCH (method:Method {slug: id}) RETURN {{method}} AS row
  UNION ALL
  WITH type, id WHERE type = 'Paper'
  MATCH (paper:Paper {paperId: id}) RETURN {{paper}} AS row
  UNION ALL
  WITH type, id WHERE type = 'Person'
  MATCH (person:Person {personId: id}) RETURN {{person}} AS row
  UNION ALL
  WITH type, id WHERE type = 'Field'
  MATCH (field:Field {fieldId: id}) RETURN {{field}} AS row
}
RETURN key, { type: type, row: row } AS value
