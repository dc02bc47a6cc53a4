// By which old ids do these papers answer?
// params:  $keys
// returns: key, id
UNWIND $keys AS key
MATCH (redirect:PaperRedirect {target: key})
RETURN key, redirect.paperId AS id
