// Which papers cite both papers of each pair, the newest first?
// params:  $keys  two paper keys each, with $separator between; the one that fewer papers cite first
//          $asOfYear  or null    $limit
// returns: key, value: the papers
UNWIND $keys AS key
WITH key, split(key, $separator) AS pair
MATCH (one:Paper {paperId: pair[0]})
MATCH (other:Paper {paperId: pair[1]})
RETURN key, COLLECT {
  MATCH (paper)-[:CITES]->(one)
  WHERE EXISTS { (paper)-[:CITES]->(other) } AND ($asOfYear IS NULL OR paper.year <= $asOfYear)
  WITH paper ORDER BY paper.orderKey LIMIT $limit
  RETURN {{paper}} ORDER BY paper.orderKey
} AS value
