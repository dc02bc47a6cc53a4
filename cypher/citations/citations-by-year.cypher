// How many papers cite each paper, by the year of these?
// params:  $keys  paper keys    $asOfYear  or null
// returns: key, value: { year, count }, the earliest first, undated ones last
UNWIND $keys AS key
MATCH (paper:Paper {paperId: key})
WHERE $asOfYear IS NULL OR paper.year <= $asOfYear
RETURN key, COLLECT {
  MATCH (paper)<-[:CITES]-(citing)
  WHERE $asOfYear IS NULL OR citing.year <= $asOfYear
  WITH citing.year AS year, count(*) AS count
  RETURN { year: year, count: count } ORDER BY year
} AS value
