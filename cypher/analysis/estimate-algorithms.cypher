// How much memory will the most demanding of the algorithms take at least?
// params:  $name
// returns: bytes
CALL gds.pageRank.mutate.estimate($name, {
  relationshipTypes: ['CITES'], maxIterations: 1000, scaler: 'L1Norm', concurrency: 1, mutateProperty: 'pageRank'
}) YIELD bytesMin AS pageRank
CALL gds.leiden.mutate.estimate($name, {
  relationshipTypes: ['LINKED'], randomSeed: 1, concurrency: 1, mutateProperty: 'community'
}) YIELD bytesMin AS leiden
CALL gds.betweenness.mutate.estimate($name, {
  relationshipTypes: ['CITES'], concurrency: 1, mutateProperty: 'betweenness'
}) YIELD bytesMin AS betweenness
UNWIND [pageRank, leiden, betweenness] AS bytes
RETURN max(bytes) AS bytes
