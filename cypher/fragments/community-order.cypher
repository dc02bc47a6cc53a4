// The key of a paper in the list of its community: by PageRank, then by key.
right('000000000' + toString(paper.community), 10) + ' ' + {{page-rank-place}} + ' ' + substring(paper.orderKey, 5)
