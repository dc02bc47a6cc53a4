// How modular is the graph where every paper is a community of its own?
// params:  $ends  twice the number of links without direction    $resolution
// returns: modularity
MATCH (paper:Paper)
WITH COUNT { MATCH (paper)-[:CITES]-(each:Paper) RETURN DISTINCT each } AS degree
WITH sum(1.0 * degree * degree) AS squares
RETURN CASE WHEN $ends = 0 THEN 0.0 ELSE -$resolution * squares / (1.0 * $ends * $ends) END AS modularity
