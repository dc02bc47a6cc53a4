// Which keys come next?
// params:  $after  the last key of the page before    $limit
// returns: key   (by code point, which is the order of the index)
MATCH (node:{{label}}) USING INDEX SEEK node:{{label}}({{key}})
WHERE node.{{key}} > $after
RETURN node.{{key}} AS key
ORDER BY node.{{key}} LIMIT $limit
