// Do any two papers make the graph more modular by being one community instead of two?
// params:  $ends  twice the number of links without direction    $resolution
// returns: answer
RETURN EXISTS {
  MATCH (one:Paper)-[:CITES]->(other:Paper)
  WHERE $resolution
    * COUNT { MATCH (one)-[:CITES]-(each:Paper) RETURN DISTINCT each }
    * COUNT { MATCH (other)-[:CITES]-(each:Paper) RETURN DISTINCT each } < $ends
} AS answer
