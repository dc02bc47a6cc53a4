// Note that an analysis is no longer at work, whatever came of it.
// params:  $id
MATCH (analysis:Analysis {name: 'citations', run: $id})
REMOVE analysis.run, analysis.asked, analysis.startedAt, analysis.aliveAt
