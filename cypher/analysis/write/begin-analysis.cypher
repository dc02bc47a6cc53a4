// Note that an analysis begins, unless another one says that it is at work.
// params:  $id, $patience  for how many seconds a sign of life counts
// returns: begun, startedAt  of the one at work
MERGE (analysis:Analysis {name: 'citations'})
// Whoever writes first has it to themselves until the end of the transaction.
SET analysis.asked = $id
WITH analysis, coalesce(analysis.aliveAt > datetime() - duration({seconds: $patience}), false) AS isAtWork
CALL (analysis, isAtWork) {
  WITH analysis WHERE NOT isAtWork
  SET analysis.run = $id, analysis.startedAt = datetime(), analysis.aliveAt = datetime()
}
RETURN NOT isAtWork AS begun, toString(analysis.startedAt) AS startedAt
