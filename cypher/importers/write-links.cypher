// Make or change links between nodes that are there; keys and orders are taken from them.
// params:  $rows  { startKey, endKey, properties }   a null removes a property
// returns: startKey, endKey
UNWIND $rows AS row
MATCH (start:{{start}}) WHERE start.{{start-key}} = row.startKey
MATCH (end:{{end}}) WHERE end.{{end-key}} = row.endKey
MERGE (start)-[link:{{type}}]->(end)
SET link += row.properties,
  link.startKey = row.startKey, link.endKey = row.endKey,
  link.startOrder = start.orderKey, link.endOrder = end.orderKey
