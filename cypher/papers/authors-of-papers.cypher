// Who wrote each paper?
// params:  $keys  paper keys
// returns: key, value: the authors, in the order printed
UNWIND $keys AS key
MATCH (paper:Paper {paperId: key})
RETURN key, COLLECT {
  MATCH (person:Person)-[link:AUTHORED]->(paper)
  RETURN {{person}} ORDER BY link.position, person.personId
} AS value
