// Which papers have the greatest PageRank?
// params:  $limit
// returns: paperId, title, pageRank
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(pageRankOrder)
WHERE paper.pageRankOrder > '' AND paper.pageRank IS NOT NULL
RETURN paper.paperId AS paperId, paper.title AS title, paper.pageRank AS pageRank
ORDER BY paper.pageRankOrder LIMIT $limit
