// Who brought each method up?
// params:  $keys  slugs
// returns: key, value: the people, in the order given
UNWIND $keys AS key
MATCH (method:Method {slug: key})
RETURN key, COLLECT {
  MATCH (method)-[link:ORIGINATED_BY]->(person:Person)
  RETURN {{person}} ORDER BY link.position, person.personId
} AS value
