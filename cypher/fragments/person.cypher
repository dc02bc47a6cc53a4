// What every answer that holds a person says of them.
person {
  .personId, .name, .orcid,
  identity: coalesce(person.identity, 'NAME_STRING'),
  paperCount: COUNT { (person)-[:AUTHORED]->() },
  popularity: coalesce(person.popularity, 0)
}
