// Which other ids answer with each paper?
// params:  $keys  paper keys
// returns: key, value: the ids, in order
UNWIND $keys AS key
RETURN key, COLLECT {
  MATCH (redirect:PaperRedirect {target: key})
  RETURN DISTINCT redirect.paperId AS id ORDER BY id
} AS value
