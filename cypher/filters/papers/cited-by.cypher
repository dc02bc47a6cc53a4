// Cited by one of these papers.
//= condition
EXISTS { (paper)<-[link:CITES]-() WHERE link.startKey IN {{value}} }
//= start
MATCH (paper:Paper)<-[:CITES]-(citing:Paper) WHERE citing.paperId IN {{value}}
