// How many papers cite each paper, by the year of these?
// params:  $keys  paper keys    $asOfYear  or null
// returns: key, value: { year, count }, the earliest first, undated ones last
// The years of the citing papers stand at the beginning of order keys, and these in the index: no paper is looked at.
UNWIND $keys AS key
MATCH (paper:Paper {paperId: key})
WHERE $asOfYear IS NULL OR paper.year <= $asOfYear
RETURN key, COLLECT {
  MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(endKey, startOrder)
  WHERE link.endKey = key AND link.startOrder >= ''
  WITH left(link.startOrder, 4) AS age, count(*) AS count
  WITH CASE WHEN age < '9999' THEN 9999 - toInteger(age) END AS year, count
  WHERE $asOfYear IS NULL OR year <= $asOfYear
  RETURN { year: year, count: count } ORDER BY year
} AS value
