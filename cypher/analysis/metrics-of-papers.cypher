// What has been found out about each paper by the analysis of the citations?
// params:  $keys  paper keys
// returns: key, value   (nothing of those that came later)
{{find-analysis}}
WITH {{analysis}} AS analysis
UNWIND $keys AS key
MATCH (paper:Paper {paperId: key}) WHERE paper.pageRank IS NOT NULL
RETURN key, paper {
  .pageRank, .community, .component, .core, .betweenness,
  computedAt: analysis.computedAt, stale: analysis.stale
} AS value
