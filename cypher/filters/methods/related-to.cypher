// Linked to one of these methods, either way.
//= condition
EXISTS { (method)-[link:RELATED_TO]->() WHERE link.endKey IN {{value}} }
OR EXISTS { (method)<-[link:RELATED_TO]-() WHERE link.startKey IN {{value}} }
//= start
MATCH (method:Method)-[:RELATED_TO]-(other:Method) WHERE other.slug IN {{value}}
