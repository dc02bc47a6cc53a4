// Which of these keys are there?
// params:  $keys
// returns: key, target  (the same)
UNWIND $keys AS key
MATCH (node:{{label}}) WHERE node.{{key}} = key
RETURN key, key AS target
