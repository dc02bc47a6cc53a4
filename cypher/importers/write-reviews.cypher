// Keep what readers have decided on people; a decision taken back goes.
// params:  $rows  { id, first, second, verdict: same | different | undecided }
UNWIND $rows AS row
MERGE (review:PersonReview {id: row.id})
SET review.first = row.first, review.second = row.second, review.verdict = row.verdict
WITH review WHERE review.verdict = 'undecided'
DELETE review
