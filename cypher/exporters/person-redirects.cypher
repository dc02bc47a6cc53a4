// By which old ids do these people answer?
// params:  $keys
// returns: key, id
UNWIND $keys AS key
MATCH (redirect:PersonRedirect {target: key})
RETURN key, redirect.personId AS id
