// All links of these nodes, whichever way they run.
// params:  $keys
// returns: key, type, startKey, endKey, startsHere, properties
UNWIND $keys AS key
MATCH (node:{{label}})-[link:RELATED_TO|DESCRIBED_IN|IN_FIELD|ORIGINATED_BY|AUTHORED|CITES|PART_OF]-(other) WHERE node.{{key}} = key
WITH key, link, startNode(link) = node AS startsHere,
  coalesce(other.slug, other.paperId, other.personId, other.fieldId) AS otherKey
RETURN key, type(link) AS type, startsHere, properties(link) AS properties,
  CASE WHEN startsHere THEN key ELSE otherKey END AS startKey,
  CASE WHEN startsHere THEN otherKey ELSE key END AS endKey
