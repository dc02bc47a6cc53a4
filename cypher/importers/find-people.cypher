// Which people may be meant: by key, by an id that answers with them, or by ORCID iD?
// params:  $keys, $orcids
// returns: key, properties   (each person once)
CALL () {
  UNWIND $keys AS key MATCH (person:Person {personId: key}) RETURN person
  UNION
  UNWIND $keys AS key MATCH (redirect:PersonRedirect {personId: key})
  MATCH (person:Person {personId: redirect.target}) RETURN person
  UNION
  UNWIND $orcids AS orcid MATCH (person:Person {orcid: orcid}) RETURN person
}
RETURN person.personId AS key, properties(person) AS properties
