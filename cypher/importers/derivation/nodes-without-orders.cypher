// Which were stored by an earlier version, which kept no places in lists?
// params:  $after  the last key of the page before    $limit
// returns: key, properties   (by key)
MATCH (node:{{label}}) USING INDEX node:{{label}}({{key}})
WHERE node.{{key}} > $after AND node.addedOrder IS NULL AND node.claims IS NOT NULL
RETURN node.{{key}} AS key, properties(node) AS properties
ORDER BY node.{{key}} LIMIT $limit
