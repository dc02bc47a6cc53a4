// Betweenness on the citations: over the shortest paths from so many papers.
// params:  $name, $job, $samples  all papers where it is their number    $seed
// returns: milliseconds
CALL gds.betweenness.mutate($name, {
  relationshipTypes: ['CITES'], samplingSize: $samples, samplingSeed: $seed, concurrency: 1,
  mutateProperty: 'betweenness', jobId: $job
}) YIELD computeMillis
RETURN computeMillis AS milliseconds
