// Author of one of these papers.
//= condition
EXISTS { (person)-[link:AUTHORED]->() WHERE link.endKey IN {{value}} }
//= start
MATCH (person:Person)-[:AUTHORED]->(paper:Paper) WHERE paper.paperId IN {{value}}
