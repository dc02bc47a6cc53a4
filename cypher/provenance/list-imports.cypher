// Which imports have there been?
// params:  $keys  one key, so that the question is asked once however often a request has it
// returns: key, value: the imports, in their order
UNWIND $keys AS key
RETURN key, COLLECT {
  MATCH (import:Import)
  RETURN {{import}} ORDER BY import.number
} AS value
