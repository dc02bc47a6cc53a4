// PageRank of every paper. A node goes on passing on what it has received while that is more than the tolerance.
// params:  $name, $job, $damping
// returns: iterations, converged
CALL gds.pageRank.mutate($name, {
  relationshipTypes: ['CITES'], dampingFactor: $damping, maxIterations: 1000, tolerance: 1e-14, scaler: 'L1Norm',
  concurrency: 1, mutateProperty: 'pageRank', jobId: $job
}) YIELD ranIterations, didConverge
RETURN ranIterations AS iterations, didConverge AS converged
