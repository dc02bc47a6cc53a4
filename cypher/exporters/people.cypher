// What do these people say of themselves?
// params:  $keys
// returns: key, name, orcid, identity
UNWIND $keys AS key
MATCH (person:Person {personId: key})
RETURN key, person.name AS name, person.orcid AS orcid, person.identity AS identity
