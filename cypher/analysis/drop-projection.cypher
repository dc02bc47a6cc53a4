// Give the memory of a projection free; nothing where there is none of that name.
// params:  $name
// returns: name
CALL gds.graph.drop($name, false) YIELD graphName
RETURN graphName AS name
