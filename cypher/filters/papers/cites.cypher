// Citing one of these papers.
//= condition
EXISTS { (paper)-[link:CITES]->() WHERE link.endKey IN {{value}} }
//= start
MATCH (paper:Paper)-[:CITES]->(cited:Paper) WHERE cited.paperId IN {{value}}
