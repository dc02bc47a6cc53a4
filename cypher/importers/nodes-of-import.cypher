// Of which nodes does this import say something?
// params:  $prefix  the beginning of its claims    $after  the last key of the page before    $limit
// returns: key, properties   (by key)
MATCH (node:{{label}})
WHERE node.{{key}} > $after AND any(claim IN coalesce(node.claims, []) WHERE claim STARTS WITH $prefix)
RETURN node.{{key}} AS key, properties(node) AS properties
ORDER BY node.{{key}} LIMIT $limit
