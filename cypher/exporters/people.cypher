// What do these people say of themselves?
// params:  $keys
// returns: key, name, orcid, identity, differentFrom
UNWIND $keys AS key
MATCH (person:Person {personId: key})
RETURN key, person.name AS name, person.orcid AS orcid, person.identity AS identity,
  person.differentFrom AS differentFrom
