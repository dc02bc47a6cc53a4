// Who is there?
// params:  $after  the last key of the page before    $limit
// returns: personId, name, orcid, identity, differentFrom   (by key; those without a name left out)
MATCH (person:Person) WHERE person.personId > $after AND person.name IS NOT NULL
RETURN person.personId AS personId, person.name AS name, person.orcid AS orcid, person.identity AS identity,
  person.differentFrom AS differentFrom
ORDER BY person.personId LIMIT $limit
