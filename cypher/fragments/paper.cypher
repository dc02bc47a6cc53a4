// What every answer that holds a paper says of it; its authors only where a citation is to be built of them;
// references that are there are some of them, whatever their sources know of the others.
paper {
  .paperId, .title, .year, .doi, .arxivId, .openAlexId, .isbn, .pmid, .s2Id, .url, .venue, .citation,
  retracted: coalesce(paper.retracted, false),
  known: coalesce(paper.known, true),
  notices: coalesce(paper.notices, []),
  referencesKnown: CASE
    WHEN coalesce(paper.referencesKnown, 'UNKNOWN') <> 'UNKNOWN' THEN paper.referencesKnown
    WHEN EXISTS { (paper)-[:CITES]->() } THEN 'SOME'
    ELSE 'UNKNOWN'
  END,
  referenceCount: COUNT { (paper)-[:CITES]->() },
  citationCount: COUNT { (paper)<-[:CITES]-() },
  citationAuthors: CASE WHEN paper.citation IS NULL THEN COLLECT {
    MATCH (author:Person)-[authorship:AUTHORED]->(paper)
    RETURN coalesce(authorship.printedName, author.name, author.personId)
    ORDER BY authorship.position LIMIT 21
  } END
}
