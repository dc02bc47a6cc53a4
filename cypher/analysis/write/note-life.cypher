// Note that an analysis is still at work.
// params:  $id
MATCH (analysis:Analysis {name: 'citations', run: $id})
SET analysis.aliveAt = datetime()
