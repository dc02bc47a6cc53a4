// What has been said of each person, by which imports, and what is answered?
// params:  $keys  person keys
// returns: key, value: { claims (JSON), imports, answers }
UNWIND $keys AS key
MATCH (person:Person {personId: key})
WITH key, person, coalesce(person.claims, []) AS claims
RETURN key, {
  claims: claims,
  imports: {{imports-of-claims}},
  answers: person {
    .name, .orcid, .identity, .differentFrom,
    ids: {{ids-of-person}},
    redirects: COLLECT { MATCH (redirect:PersonRedirect {target: person.personId}) RETURN redirect.personId }
  }
} AS value
