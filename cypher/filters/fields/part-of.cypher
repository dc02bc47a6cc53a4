// Part of one of these fields, itself or by way of another.
//= first
COLLECT {
  MATCH (field:Field)-[:PART_OF*1..]->(wider:Field) WHERE wider.fieldId IN {{value}} RETURN DISTINCT field.fieldId
}
//= condition
field.fieldId IN {{value}}
//= start
MATCH (field:Field) WHERE field.fieldId IN {{value}}
