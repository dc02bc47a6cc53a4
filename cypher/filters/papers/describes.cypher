// Describing one of these methods.
//= condition
EXISTS { (paper)<-[link:DESCRIBED_IN]-() WHERE link.startKey IN {{value}} }
//= start
MATCH (paper:Paper)<-[:DESCRIBED_IN]-(method:Method) WHERE method.slug IN {{value}}
