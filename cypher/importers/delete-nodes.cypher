// Take these nodes away, with their links.
// params:  $keys
UNWIND $keys AS key
MATCH (node:{{label}}) WHERE node.{{key}} = key
DETACH DELETE node
