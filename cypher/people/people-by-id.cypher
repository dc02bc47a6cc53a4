// Which people have these keys?
// params:  $keys  person keys
// returns: key, value: the person
UNWIND $keys AS key
MATCH (person:Person {personId: key})
RETURN key, {{person}} AS value
