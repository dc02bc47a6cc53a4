// How many links of this type arrive at each of these nodes?
// params:  $keys
// returns: key, count
UNWIND $keys AS key
MATCH (end:{{end}}) WHERE end.{{end-key}} = key
RETURN key, COUNT { ()-[:{{type}}]->(end) } AS count
