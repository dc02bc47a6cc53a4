// Which papers is each method described in?
// params:  $keys  slugs
// returns: key, value: the papers, the seminal work first
UNWIND $keys AS key
MATCH (method:Method {slug: key})
RETURN key, COLLECT {
  MATCH (method)-[link:DESCRIBED_IN]->(paper:Paper)
  RETURN {{paper}} ORDER BY link.position, paper.paperId
} AS value
