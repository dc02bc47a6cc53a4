// Take away papers that were only ever meant by links and that no link means any longer.
// params:  $limit
// returns: count
MATCH (paper:Paper)
WHERE paper.known = false AND paper.claims IS NULL AND NOT (paper)--()
WITH paper LIMIT $limit
DELETE paper
RETURN count(*) AS count
