// In one of these fields, or in a part of one.
//= first
COLLECT {
  MATCH (field:Field)-[:PART_OF*0..]->(wider:Field) WHERE wider.fieldId IN {{value}} RETURN DISTINCT field.fieldId
}
//= condition
EXISTS { (method)-[link:IN_FIELD]->() WHERE link.endKey IN {{value}} }
//= start
MATCH (method:Method)-[:IN_FIELD]->(field:Field) WHERE field.fieldId IN {{value}}
