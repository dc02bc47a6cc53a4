// What is derived of a paper's links, stored with it; the methods described in it count its citations, too. Where
// papers have been ranked, one that came later has its place among those without a rank.
WITH paper, paper.popularity AS before, COUNT { (paper)<-[:CITES]-() } AS popularity
SET paper.popularity = popularity,
  paper.popularityOrder = right('000000000' + toString(popularity), 10) + substring(paper.addedOrder, 8),
  paper.pageRankOrder = CASE WHEN COUNT { (:Analysis) } > 0 THEN {{page-rank-order}} END
