// Who brought up one of these methods.
//= condition
EXISTS { (person)<-[link:ORIGINATED_BY]-() WHERE link.startKey IN {{value}} }
//= start
MATCH (person:Person)<-[:ORIGINATED_BY]-(method:Method) WHERE method.slug IN {{value}}
