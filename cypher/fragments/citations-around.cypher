// The papers that `seeds` lead to or are led to by, `$depth` citations at most and up to `$asOfYear`, with the
// seeds; one row each, with whom of them it cites. Three steps at most, each from every paper once.
CALL (seeds) {
  UNWIND CASE WHEN $depth >= 1 THEN seeds ELSE [] END AS near
  MATCH (near)-[:CITES]->(paper) WHERE {{up-to-year}}
  RETURN collect(DISTINCT paper) AS olderOnce
}
CALL (olderOnce) {
  UNWIND CASE WHEN $depth >= 2 THEN olderOnce ELSE [] END AS near
  MATCH (near)-[:CITES]->(paper) WHERE {{up-to-year}}
  RETURN collect(DISTINCT paper) AS olderTwice
}
CALL (olderTwice) {
  UNWIND CASE WHEN $depth >= 3 THEN olderTwice ELSE [] END AS near
  MATCH (near)-[:CITES]->(paper) WHERE {{up-to-year}}
  RETURN collect(DISTINCT paper) AS olderThrice
}
CALL (seeds) {
  UNWIND CASE WHEN $depth >= 1 THEN seeds ELSE [] END AS near
  MATCH (near)<-[:CITES]-(paper) WHERE {{up-to-year}}
  RETURN collect(DISTINCT paper) AS newerOnce
}
CALL (newerOnce) {
  UNWIND CASE WHEN $depth >= 2 THEN newerOnce ELSE [] END AS near
  MATCH (near)<-[:CITES]-(paper) WHERE {{up-to-year}}
  RETURN collect(DISTINCT paper) AS newerTwice
}
CALL (newerTwice) {
  UNWIND CASE WHEN $depth >= 3 THEN newerTwice ELSE [] END AS near
  MATCH (near)<-[:CITES]-(paper) WHERE {{up-to-year}}
  RETURN collect(DISTINCT paper) AS newerThrice
}
UNWIND seeds + olderOnce + olderTwice + olderThrice + newerOnce + newerTwice + newerThrice AS paper
WITH collect(DISTINCT paper) AS papers
UNWIND papers AS paper
RETURN paper.paperId AS paperId, COLLECT {
  MATCH (paper)-[:CITES]->(cited) WHERE cited IN papers AND cited <> paper
  RETURN cited.paperId
} AS cited
