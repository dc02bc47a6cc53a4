// What every answer that holds a method says of it.
method {
  .slug, .nameLocales, .names, .family, .originYear, .originator, .type, .aliases,
  relatedCount: COUNT { (method)-[:RELATED_TO]->() },
  referencedByCount: COUNT { (method)<-[:RELATED_TO]-() }
}
