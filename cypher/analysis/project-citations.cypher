// Hold papers and citations in memory for the algorithms: CITES as they are, LINKED without direction, where papers
// that cite each other are linked once.
// params:  $name, $job
// returns: paperCount, linkEnds  twice the number of LINKED
CALL gds.graph.project($name, 'Paper', {
  CITES: { type: 'CITES', orientation: 'NATURAL', aggregation: 'SINGLE' },
  LINKED: { type: 'CITES', orientation: 'UNDIRECTED', aggregation: 'SINGLE' }
}, { jobId: $job, readConcurrency: 4 }) YIELD nodeCount, relationshipCount
RETURN nodeCount AS paperCount, relationshipCount - COUNT { ()-[:CITES]->() } AS linkEnds
