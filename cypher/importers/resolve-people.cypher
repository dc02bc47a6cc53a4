// Which people do these keys mean: by key, by an id that answers with them, or by ORCID iD?
// params:  $keys
// returns: key, target
UNWIND $keys AS key
CALL (key) {
  MATCH (person:Person {personId: key}) RETURN person, 0 AS rank
  UNION
  MATCH (redirect:PersonRedirect {personId: key})
  MATCH (person:Person {personId: redirect.target}) RETURN person, 1 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'orcid:'
  MATCH (person:Person {orcid: substring(key, 6)}) RETURN person, 2 AS rank
}
WITH key, person ORDER BY rank, person.personId
RETURN key, head(collect(person.personId)) AS target
