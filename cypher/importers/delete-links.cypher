// Take these links away.
// params:  $rows  { startKey, endKey }
UNWIND $rows AS row
MATCH (start:{{start}}) WHERE start.{{start-key}} = row.startKey
MATCH (end:{{end}}) WHERE end.{{end-key}} = row.endKey
MATCH (start)-[link:{{type}}]->(end)
SET start:Stale{{start}}, end:Stale{{end}}
DELETE link
