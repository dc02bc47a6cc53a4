// Which of these papers are said, under two of their names, to cite themselves?
// params:  $keys
// returns: key
UNWIND $keys AS key
MATCH (:SelfCitation {paperId: key})
RETURN DISTINCT key
