// Whether its seminal work is told.
//= condition
EXISTS { (method)-[link:DESCRIBED_IN]->() WHERE link.position = 0 } = {{value}}
