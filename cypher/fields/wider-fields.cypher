// Which wider fields is each field part of?
// params:  $keys  field keys
// returns: key, value: the wider fields, by key
UNWIND $keys AS key
MATCH (:Field {fieldId: key})
RETURN key, COLLECT {
  MATCH (:Field {fieldId: key})-[:PART_OF]->(field:Field)
  RETURN {{field}} ORDER BY field.fieldId
} AS value
