// Which of these things are led to by which of those by a relation, walking all links of the former?
// params:  $startKeys, $endKeys  keys    $limit
// returns: start, end, kinds, intents, influential, position, year   (in no order)
UNWIND $endKeys AS endKey
MATCH (start)-[link:{{type}}]->(end:{{end}})
WHERE end.{{end-key}} = endKey AND start.{{start-key}} IN $startKeys
WITH start, link, end LIMIT $limit
RETURN start.{{start-key}} AS start, end.{{end-key}} AS end, {{told-of-link}}
