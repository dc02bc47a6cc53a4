// What has been said of each paper, by which imports, and what is answered?
// params:  $keys  paper keys
// returns: key, value: { claims (JSON), imports, answers }
UNWIND $keys AS key
MATCH (paper:Paper {paperId: key})
WITH key, paper, coalesce(paper.claims, []) AS claims
RETURN key, {
  claims: claims,
  imports: {{imports-of-claims}},
  answers: paper {
    .title, .year, .doi, .arxivId, .openAlexId, .isbn, .pmid, .s2Id, .url, .citation, .venue, .retracted,
    .known, .referencesKnown, .notices,
    ids: {{ids-of-paper}},
    redirects: COLLECT { MATCH (redirect:PaperRedirect {target: paper.paperId}) RETURN redirect.paperId },
    authors: COLLECT {
      MATCH (person:Person)-[link:AUTHORED]->(paper)
      RETURN { ids: {{ids-of-person}}, printedName: link.printedName } ORDER BY link.position
    },
    describes: COLLECT { MATCH (method:Method)-[:DESCRIBED_IN]->(paper) RETURN { ids: [method.slug] } }
  }
} AS value
