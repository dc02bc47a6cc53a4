// Whether they brought up any method.
//= condition
EXISTS { (person)<-[:ORIGINATED_BY]-() } = {{value}}
