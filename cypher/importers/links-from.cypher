// Which links of this type leave these nodes?
// params:  $keys
// returns: startKey, endKey, properties
UNWIND $keys AS key
MATCH (start:{{start}})-[link:{{type}}]->(end:{{end}}) WHERE start.{{start-key}} = key
RETURN key AS startKey, end.{{end-key}} AS endKey, properties(link) AS properties
