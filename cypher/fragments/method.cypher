// What every answer that holds a method says of it.
method {
  .slug, .nameLocales, .names, .family, .originYear, .originator, .type, .aliases,
  citationCount: coalesce(method.citationCount, 0), popularity: coalesce(method.popularity, 0),
  relatedCount: COUNT { (method)-[:RELATED_TO]->() },
  referencedByCount: COUNT { (method)<-[:RELATED_TO]-() }
}
