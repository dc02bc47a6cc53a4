// Derive what stands on the links of papers, page by page.
// params:  $after  the last key of the page before    $limit
// returns: count, last  the last key of this page
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(paperId)
WHERE paper.paperId > $after
WITH paper ORDER BY paper.paperId LIMIT $limit
{{derive-paper}}
REMOVE paper:StalePaper
RETURN count(paper) AS count, max(paper.paperId) AS last
