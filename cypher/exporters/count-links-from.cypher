// How many links of this type leave each of these nodes?
// params:  $keys
// returns: key, count
UNWIND $keys AS key
MATCH (start:{{start}}) WHERE start.{{start-key}} = key
RETURN key, COUNT { (start)-[:{{type}}]->() } AS count
