// Make or change nodes; a null removes a property.
// params:  $rows  { key, properties }
UNWIND $rows AS row
MERGE (node:{{label}} { {{key}}: row.key })
SET node += row.properties
