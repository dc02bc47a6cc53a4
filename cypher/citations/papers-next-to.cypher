// Which papers are one citation away from these, and have not been seen yet?
// params:  $keys  paper keys    $seen  keys left out    $asOfYear  or null    $limit
// slots:   link   which citations are followed    order  of `citations`, `key`, `newest` and `rank`
// returns: the papers in order, the key of each on its own
UNWIND $keys AS start
MATCH (:Paper {paperId: start}){{link:-[:CITES]->}}(paper)
WHERE ($asOfYear IS NULL OR paper.year <= $asOfYear) AND NOT paper.paperId IN $seen
WITH DISTINCT paper
WITH paper, {{cited-then}} AS citations, substring(paper.orderKey, 5) AS key, paper.orderKey AS newest,
  round(1e15 * coalesce(paper.pageRank, -1)) AS rank
ORDER BY {{order:citations DESC, key}} LIMIT $limit
RETURN {{paper}} AS paper
