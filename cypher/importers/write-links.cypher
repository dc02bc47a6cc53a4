// Make links between nodes that are there, or make them say what the rows say; keys and orders are taken from the nodes.
// params:  $rows  { startKey, endKey, properties }
UNWIND $rows AS row
MATCH (start:{{start}}) WHERE start.{{start-key}} = row.startKey
MATCH (end:{{end}}) WHERE end.{{end-key}} = row.endKey
MERGE (start)-[link:{{type}}]->(end)
ON CREATE SET start:Stale{{start}}, end:Stale{{end}}
SET link = row.properties, link.startKey = row.startKey, link.endKey = row.endKey,
  link.startOrder = start.orderKey, link.endOrder = end.orderKey
