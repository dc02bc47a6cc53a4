// Which links of this type run between these pairs?
// params:  $pairs  { startKey, endKey }
// returns: startKey, endKey, properties
UNWIND $pairs AS pair
MATCH (start:{{start}}) WHERE start.{{start-key}} = pair.startKey
MATCH (end:{{end}}) WHERE end.{{end-key}} = pair.endKey
MATCH (start)-[link:{{type}}]->(end)
RETURN pair.startKey AS startKey, pair.endKey AS endKey, properties(link) AS properties
