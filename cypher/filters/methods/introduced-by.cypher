// Brought up by one of these people.
//= condition
EXISTS { (method)-[link:ORIGINATED_BY]->() WHERE link.endKey IN {{value}} }
//= start
MATCH (method:Method)-[:ORIGINATED_BY]->(person:Person) WHERE person.personId IN {{value}}
