// Which fields does each method belong to?
// params:  $keys  slugs
// returns: key, value: the fields, the one shown first
UNWIND $keys AS key
MATCH (method:Method {slug: key})
RETURN key, COLLECT {
  MATCH (method)-[link:IN_FIELD]->(field:Field)
  RETURN {{field}} ORDER BY link.position, field.fieldId
} AS value
