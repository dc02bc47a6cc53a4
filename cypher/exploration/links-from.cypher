// Which of these things lead to which of those by a relation, walking all links of the former?
// params:  $startKeys, $endKeys  keys    $limit
// returns: start, end, kinds, intents, influential, position, year   (in no order)
UNWIND $startKeys AS startKey
MATCH (start:{{start}})-[link:{{type}}]->(end)
WHERE start.{{start-key}} = startKey AND end.{{end-key}} IN $endKeys
WITH start, link, end LIMIT $limit
RETURN start.{{start-key}} AS start, end.{{end-key}} AS end, {{told-of-link}}
