// Which imports have these numbers?
// params:  $keys  the numbers, as texts
// returns: key, value: the import
UNWIND $keys AS key
MATCH (import:Import {number: toInteger(key)})
RETURN key, {{import}} AS value
