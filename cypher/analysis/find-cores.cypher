// The core number of every paper.
// params:  $name, $job
// returns: degeneracy
CALL gds.kcore.mutate($name, {
  relationshipTypes: ['LINKED'], concurrency: 1, mutateProperty: 'core', jobId: $job
}) YIELD degeneracy
RETURN degeneracy
