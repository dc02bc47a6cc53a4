// Which of these keys are there?
// params:  $keys
// returns: key
UNWIND $keys AS key
MATCH (node:{{label}}) WHERE node.{{key}} = key
RETURN key
