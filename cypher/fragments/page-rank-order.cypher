// The key of a paper in the list by PageRank; null where it stands in no list.
{{page-rank-place}} + substring(paper.addedOrder, 8)
