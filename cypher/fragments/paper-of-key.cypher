// The paper that each key means: by key, by an id that answers with it, else by the identifier that the key is made of.
CALL (key) {
  MATCH (paper:Paper {paperId: key}) RETURN paper, 0 AS rank
  UNION
  MATCH (redirect:PaperRedirect {paperId: key})
  MATCH (paper:Paper {paperId: redirect.target}) RETURN paper, 1 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'doi:'
  MATCH (paper:Paper {doi: substring(key, 4)}) RETURN paper, 2 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'doi:10.48550/arxiv.'
  MATCH (paper:Paper {arxivId: substring(key, 19)}) RETURN paper, 3 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'arxiv:'
  MATCH (paper:Paper {arxivId: substring(key, 6)}) RETURN paper, 2 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'openalex:'
  MATCH (paper:Paper {openAlexId: substring(key, 9)}) RETURN paper, 2 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'isbn:'
  MATCH (paper:Paper {isbn: substring(key, 5)}) RETURN paper, 2 AS rank
  UNION
  WITH key WHERE key STARTS WITH 'pmid:'
  MATCH (paper:Paper {pmid: substring(key, 5)}) RETURN paper, 2 AS rank
  UNION
  WITH key WHERE key STARTS WITH 's2:'
  MATCH (paper:Paper {s2Id: substring(key, 3)}) RETURN paper, 2 AS rank
  UNION
  MATCH (match:PaperMatchKey {key: key})
  MATCH (paper:Paper {paperId: match.target}) RETURN paper, 4 AS rank
}
WITH key, paper ORDER BY rank, paper.paperId
WITH key, head(collect(paper)) AS paper
