// All lists have been planned anew.
// params:  $limit
// returns: count
MATCH (list:StaleList)
WITH list LIMIT $limit
DELETE list
RETURN count(*) AS count
