// Which papers do these keys mean: by key, else by the identifier that the key is made of?
// params:  $keys
// returns: key, paperId
UNWIND $keys AS key
CALL (key) {
  MATCH (paper:Paper {paperId: key}) RETURN paper.paperId AS paperId, 0 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'doi:'
  MATCH (paper:Paper {doi: substring(key, 4)}) RETURN paper.paperId AS paperId, 1 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'arxiv:'
  MATCH (paper:Paper {arxivId: substring(key, 6)}) RETURN paper.paperId AS paperId, 1 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'openalex:'
  MATCH (paper:Paper {openAlexId: substring(key, 9)}) RETURN paper.paperId AS paperId, 1 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'isbn:'
  MATCH (paper:Paper {isbn: substring(key, 5)}) RETURN paper.paperId AS paperId, 1 AS rank
}
WITH key, paperId ORDER BY rank, paperId
RETURN key, head(collect(paperId)) AS paperId
