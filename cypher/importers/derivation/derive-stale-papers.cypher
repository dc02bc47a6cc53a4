// Derive anew what is stale of papers.
// params:  $limit
// returns: count
MATCH (paper:StalePaper)
WITH paper LIMIT $limit
{{derive-paper}}
REMOVE paper:StalePaper
WITH paper, before, popularity
CALL (paper, before, popularity) {
  WITH * WHERE before IS NULL OR before <> popularity
  MATCH (method:Method)-[:DESCRIBED_IN]->(paper)
  SET method:StaleMethod
}
RETURN count(paper) AS count
