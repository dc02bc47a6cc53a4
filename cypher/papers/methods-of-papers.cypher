// Which methods are described in each paper?
// params:  $keys  paper keys
// returns: key, value: the methods, by slug
UNWIND $keys AS key
MATCH (paper:Paper {paperId: key})
RETURN key, COLLECT {
  MATCH (method:Method)-[:DESCRIBED_IN]->(paper)
  RETURN {{method}} ORDER BY method.slug
} AS value
