// What every answer that holds a paper says of it; its authors only where a citation is to be built of them.
paper {
  .paperId, .title, .year, .doi, .arxivId, .openAlexId, .isbn, .url, .venue, .citation,
  retracted: coalesce(paper.retracted, false),
  known: coalesce(paper.known, true),
  referencesKnown: coalesce(paper.referencesKnown, 'UNKNOWN'),
  referenceCount: COUNT { (paper)-[:CITES]->() },
  citationCount: COUNT { (paper)<-[:CITES]-() },
  citationAuthors: CASE WHEN paper.citation IS NULL THEN COLLECT {
    MATCH (author:Person)-[authorship:AUTHORED]->(paper)
    RETURN coalesce(authorship.printedName, author.name, author.personId)
    ORDER BY authorship.position LIMIT 21
  } END
}
