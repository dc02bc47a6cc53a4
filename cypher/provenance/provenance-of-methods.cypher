// What has been said of each method, by which imports, and what is answered?
// params:  $keys  slugs
// returns: key, value: { claims (JSON), imports, answers }
UNWIND $keys AS key
MATCH (method:Method {slug: key})
WITH key, method, coalesce(method.claims, []) AS claims
RETURN key, {
  claims: claims,
  imports: {{imports-of-claims}},
  answers: method {
    .nameLocales, .names, .summaryLocales, .summaries, .family, .originYear, .originator, .type, .aliases,
    field: COLLECT { MATCH (method)-[:IN_FIELD]->(field:Field) RETURN { ids: [field.fieldId] } },
    sources: COLLECT {
      MATCH (method)-[link:DESCRIBED_IN]->(paper:Paper)
      RETURN { ids: {{ids-of-paper}}, citation: link.citation, url: link.url }
    },
    people: COLLECT { MATCH (method)-[:ORIGINATED_BY]->(person:Person) RETURN { ids: {{ids-of-person}} } },
    related: COLLECT {
      MATCH (method)-[link:RELATED_TO]->(other:Method)
      RETURN { ids: [other.slug], kinds: link.kinds, sources: link.sources }
    }
  }
} AS value
