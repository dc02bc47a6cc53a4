// The place of a paper among others by PageRank, the greatest first, those without one last, then by key.
{{page-rank-place}} + ' ' + substring(paper.orderKey, 5)
