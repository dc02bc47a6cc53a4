// By one of these people.
//= condition
EXISTS { (paper)<-[link:AUTHORED]-() WHERE link.startKey IN {{value}} }
//= start
MATCH (paper:Paper)<-[:AUTHORED]-(person:Person) WHERE person.personId IN {{value}}
