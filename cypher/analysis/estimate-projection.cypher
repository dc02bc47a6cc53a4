// How much memory will the projection take at least?
// returns: bytes
CALL gds.graph.project.estimate('Paper', {
  CITES: { type: 'CITES', orientation: 'NATURAL', aggregation: 'SINGLE' },
  LINKED: { type: 'CITES', orientation: 'UNDIRECTED', aggregation: 'SINGLE' }
}) YIELD bytesMin
RETURN bytesMin AS bytes
