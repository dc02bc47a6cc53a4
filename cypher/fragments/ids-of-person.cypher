// Every id that a source may call a person by.
[id IN [person.personId, 'orcid:' + person.orcid] WHERE id IS NOT NULL] + COLLECT {
  MATCH (redirect:PersonRedirect {target: person.personId}) RETURN redirect.personId
}
