// Which links of this type arrive at these nodes?
// params:  $keys
// returns: startKey, endKey, properties
UNWIND $keys AS key
MATCH (start:{{start}})-[link:{{type}}]->(end:{{end}}) WHERE end.{{end-key}} = key
RETURN start.{{start-key}} AS startKey, key AS endKey, properties(link) AS properties
