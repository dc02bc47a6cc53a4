// The weakly connected components.
// params:  $name, $job
// returns: count
CALL gds.wcc.mutate($name, {
  relationshipTypes: ['LINKED'], concurrency: 1, mutateProperty: 'component', jobId: $job
}) YIELD componentCount
RETURN componentCount AS count
