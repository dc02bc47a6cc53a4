// Take away people that papers had brought and that no paper has any longer.
// params:  $limit
// returns: count
MATCH (person:Person)
WHERE NOT (person)--() AND all(claim IN coalesce(person.claims, ['']) WHERE claim CONTAINS '"brought":true')
WITH person LIMIT $limit
CALL (person) {
  OPTIONAL MATCH (redirect:PersonRedirect {target: person.personId})
  DELETE redirect
}
DELETE person
RETURN count(*) AS count
