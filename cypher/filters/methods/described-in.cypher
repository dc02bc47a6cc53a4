// Described in one of these papers.
//= condition
EXISTS { (method)-[link:DESCRIBED_IN]->() WHERE link.endKey IN {{value}} }
//= start
MATCH (method:Method)-[:DESCRIBED_IN]->(paper:Paper) WHERE paper.paperId IN {{value}}
