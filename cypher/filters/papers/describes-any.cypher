// Whether it describes any method.
//= condition
EXISTS { (paper)<-[:DESCRIBED_IN]-() } = {{value}}
