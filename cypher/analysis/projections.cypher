// Which projections are there whose name begins so?
// params:  $prefix, $database
// returns: name
CALL gds.graph.list() YIELD graphName, database
WITH graphName, database WHERE graphName STARTS WITH $prefix AND database = $database
RETURN graphName AS name
