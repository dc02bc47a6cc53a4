// Which other ids answer with each person?
// params:  $keys  person keys
// returns: key, value: the ids, in order
UNWIND $keys AS key
RETURN key, COLLECT {
  MATCH (redirect:PersonRedirect {target: key})
  RETURN DISTINCT redirect.personId AS id ORDER BY id
} AS value
