// Which papers share references with each paper, and how many?
// params:  $keys  paper keys    $asOfYear  or null    $limit
// returns: key, value: { count, ownDegree, degree, paper }, by count, then by key
UNWIND $keys AS key
MATCH (asked:Paper {paperId: key})
WHERE $asOfYear IS NULL OR asked.year <= $asOfYear
WITH key, asked, CASE
  WHEN $asOfYear IS NULL THEN COUNT { (asked)-[:CITES]->() }
  ELSE COUNT { (asked)-[:CITES]->(cited) WHERE cited.year <= $asOfYear }
END AS ownDegree
RETURN key, COLLECT {
  MATCH (asked)-[:CITES]->(between)<-[:CITES]-(paper)
  WHERE $asOfYear IS NULL OR (between.year <= $asOfYear AND paper.year <= $asOfYear)
  WITH paper, count(*) AS count
  ORDER BY count DESC, substring(paper.orderKey, 5) LIMIT $limit
  RETURN { count: count, ownDegree: ownDegree, degree: {{citing-then}}, paper: {{paper}} }
  ORDER BY count DESC, substring(paper.orderKey, 5)
} AS value
