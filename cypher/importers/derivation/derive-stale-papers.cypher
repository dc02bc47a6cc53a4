// Derive anew what is stale of papers; an analysis of their citations is out of date then.
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
WITH count(paper) AS count
CALL (count) {
  WITH * WHERE count > 0
  MERGE (revision:GraphRevision {name: 'citations'})
  SET revision.number = coalesce(revision.number, 0) + 1
}
RETURN count
