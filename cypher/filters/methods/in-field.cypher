// In one of these fields itself.
//= condition
EXISTS { (method)-[link:IN_FIELD]->() WHERE link.endKey IN {{value}} }
//= start
MATCH (method:Method)-[:IN_FIELD]->(field:Field) WHERE field.fieldId IN {{value}}
