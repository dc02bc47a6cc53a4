// How many papers are within so many citations of these, themselves not counted?
// params:  $keys  paper keys    $asOfYear  or null
// slots:   path   which citations are followed, and how many
// returns: count
UNWIND $keys AS key
MATCH path = (:Paper {paperId: key}){{path:-[:CITES*1..1]->}}(paper)
WHERE NOT paper.paperId IN $keys
  AND all(each IN nodes(path) WHERE $asOfYear IS NULL OR each.year <= $asOfYear)
RETURN count(DISTINCT paper) AS count
