// What is stored of the nodes with these keys?
// params:  $keys
// returns: key, properties
UNWIND $keys AS key
MATCH (node:{{label}}) WHERE node.{{key}} = key
RETURN key, properties(node) AS properties
