// How large is each community?
// params:  $keys  numbers, as texts
// returns: key, value
UNWIND $keys AS key
MATCH (community:Community {number: toInteger(key)})
RETURN key, community { .number, .size } AS value
