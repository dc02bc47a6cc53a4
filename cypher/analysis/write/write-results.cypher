// Write what was found out about papers; those that have gone meanwhile are passed over.
// params:  $rows  { paperId, pageRank, component, community, core, betweenness }
UNWIND $rows AS row
MATCH (paper:Paper {paperId: row.paperId})
SET paper.pageRank = toFloat(row.pageRank), paper.component = row.component, paper.community = row.community,
  paper.core = row.core, paper.betweenness = toFloat(row.betweenness)
WITH paper
SET paper.pageRankOrder = {{page-rank-order}}, paper.communityOrder = {{community-order}}
