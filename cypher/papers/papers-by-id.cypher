// Which papers have these keys, or an identifier that reads as one of them?
// params:  $keys  paper keys in their one spelling
// returns: key, value: the paper
UNWIND $keys AS key
CALL (key) {
  MATCH (paper:Paper {paperId: key}) RETURN paper, 0 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'doi:'
  MATCH (paper:Paper {doi: substring(key, 4)}) RETURN paper, 1 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'arxiv:'
  MATCH (paper:Paper {arxivId: substring(key, 6)}) RETURN paper, 1 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'openalex:'
  MATCH (paper:Paper {openAlexId: substring(key, 9)}) RETURN paper, 1 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'isbn:'
  MATCH (paper:Paper {isbn: substring(key, 5)}) RETURN paper, 1 AS rank
}
WITH key, paper ORDER BY rank, paper.paperId
WITH key, head(collect(paper)) AS paper
RETURN key, {{paper}} AS value
