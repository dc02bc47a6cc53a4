// How many are there?
// returns: count
MATCH (node:{{label}})
RETURN count(node) AS count
