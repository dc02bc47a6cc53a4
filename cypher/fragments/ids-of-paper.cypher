// Every id that a source may call a paper by.
[id IN [
  paper.paperId, 'doi:' + paper.doi, 'arxiv:' + paper.arxivId, 'doi:10.48550/arxiv.' + paper.arxivId,
  'openalex:' + paper.openAlexId, 'isbn:' + paper.isbn, 'pmid:' + paper.pmid, 's2:' + paper.s2Id
] WHERE id IS NOT NULL] + COLLECT {
  MATCH (redirect:PaperRedirect {target: paper.paperId}) RETURN redirect.paperId
}
