// The analysis that has been made, and the revision that the graph has by now.
MATCH (analysis:Analysis {name: 'citations'}) WHERE analysis.computedAt IS NOT NULL
OPTIONAL MATCH (revision:GraphRevision {name: 'citations'})
