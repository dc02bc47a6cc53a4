// Which hold what places in lists, and words to be found by, are made of?
// params:  $after  the last key of the page before    $limit
// returns: key, properties   (by key)
MATCH (node:{{label}}) USING INDEX SEEK node:{{label}}({{key}})
WHERE node.{{key}} > $after AND node.claims IS NOT NULL AND coalesce(node.known, true)
RETURN node.{{key}} AS key, properties(node) AS properties
ORDER BY node.{{key}} LIMIT $limit
