// Which papers of a year or later come next?
// params:  $since  a year    $after  the last key of the page before    $limit
// returns: key   (by code point)
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(paperId)
WHERE paper.paperId > $after AND paper.year >= $since
RETURN paper.paperId AS key
ORDER BY paper.paperId LIMIT $limit
