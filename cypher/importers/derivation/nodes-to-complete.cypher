// Which were stored by an earlier version, which kept no places in lists, or no words to be found by?
// params:  $after  the last key of the page before    $limit
// returns: key, properties   (by key)
MATCH (node:{{label}}) USING INDEX node:{{label}}({{key}})
WHERE node.{{key}} > $after AND node.claims IS NOT NULL AND coalesce(node.known, true)
  AND (node.addedOrder IS NULL OR node.searchNames IS NULL)
RETURN node.{{key}} AS key, properties(node) AS properties
ORDER BY node.{{key}} LIMIT $limit
