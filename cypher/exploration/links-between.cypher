// Which of these things lead to which of those by a relation, looking up every pair?
// params:  $startKeys, $endKeys  keys    $limit
// slots:   relation  one whose links have an index by start and place of the end    other  how an end is found
// returns: start, end, kinds, intents, influential, position, year   (in no order)
UNWIND $endKeys AS endKey
MATCH {{other:(other:Paper {paperId: endKey})}}
UNWIND $startKeys AS startKey
MATCH (start)-[link:{{relation:CITES}}]->(end)
USING INDEX SEEK link:{{relation:CITES}}(startKey, endOrder)
WHERE link.startKey = startKey AND link.endOrder = other.orderKey
WITH start, link, end LIMIT $limit
RETURN link.startKey AS start, link.endKey AS end, {{told-of-link}}
