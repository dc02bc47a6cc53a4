// Make or change nodes; a null removes a property. What is derived of their links and names is stale then.
// params:  $rows  { key, properties }
UNWIND $rows AS row
MERGE (node:{{label}} { {{key}}: row.key })
SET node += row.properties, node:Stale{{label}}
