// Communities by the Leiden algorithm. With more than one thread the same seed gives other communities each time.
// params:  $name, $job, $seed, $resolution
// returns: count, modularity, converged
CALL gds.leiden.mutate($name, {
  relationshipTypes: ['LINKED'], randomSeed: $seed, gamma: $resolution, maxLevels: 100, concurrency: 1,
  mutateProperty: 'community', jobId: $job
}) YIELD communityCount, modularity, didConverge
RETURN communityCount AS count, modularity, didConverge AS converged
