// What are they called?
// params:  $after  the last key of the page before    $limit
// returns: key, nameLocales, names   (by key)
MATCH (node:{{label}}) USING INDEX SEEK node:{{label}}({{key}})
WHERE node.{{key}} > $after
RETURN node.{{key}} AS key, node.nameLocales AS nameLocales, node.names AS names
ORDER BY node.{{key}} LIMIT $limit
