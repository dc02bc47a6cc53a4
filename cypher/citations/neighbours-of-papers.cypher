// Which papers are one citation away from each of these?
// params:  $keys  paper keys    $asOfYear  or null    $limit  of all neighbours together
// slots:   link   which citations are followed
// returns: key, neighbours (keys, in no order, a mutual citation twice)
UNWIND $keys AS key
MATCH (:Paper {paperId: key}){{link:-[:CITES]->}}(paper)
WHERE $asOfYear IS NULL OR paper.year <= $asOfYear
WITH key, paper.paperId AS neighbour LIMIT $limit
RETURN key, collect(neighbour) AS neighbours
