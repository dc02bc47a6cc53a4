// Which methods did each person bring up?
// params:  $keys  person keys
// returns: key, value: the methods, by slug
UNWIND $keys AS key
MATCH (person:Person {personId: key})
RETURN key, COLLECT {
  MATCH (method:Method)-[:ORIGINATED_BY]->(person)
  RETURN {{method}} ORDER BY method.slug
} AS value
