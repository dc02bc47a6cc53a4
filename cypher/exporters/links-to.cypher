// Which links of this type arrive at these nodes, and what do they say?
// params:  $keys
// returns: startKey, endKey, and every property that a link of any type may have
UNWIND $keys AS key
MATCH (start:{{start}})-[link:{{type}}]->(end:{{end}}) WHERE end.{{end-key}} = key
RETURN start.{{start-key}} AS startKey, key AS endKey,
  link.position AS position, link.citation AS citation, link.url AS url, link.printedName AS printedName,
  link.kinds AS kinds, link.intents AS intents, link.influential AS influential, link.sources AS sources
