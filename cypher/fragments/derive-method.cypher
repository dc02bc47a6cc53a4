// What is derived of a method's links and its papers' citations, stored with it.
CALL (method) {
  MATCH (method)-[:DESCRIBED_IN]->(paper)
  RETURN coalesce(sum(paper.popularity), 0) AS citationCount
}
WITH method, citationCount,
  COUNT { (method)-[:RELATED_TO]->() } + COUNT { (method)<-[:RELATED_TO]-() } + citationCount AS popularity
SET method.citationCount = citationCount, method.popularity = popularity,
  method.citationOrder = right('000000000' + toString(citationCount), 10) + substring(method.addedOrder, 8),
  method.popularityOrder = right('000000000' + toString(popularity), 10) + substring(method.addedOrder, 8)
