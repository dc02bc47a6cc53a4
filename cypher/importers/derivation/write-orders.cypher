// Store places in lists.
// params:  $rows  { key, properties }
UNWIND $rows AS row
MATCH (node:{{label}}) WHERE node.{{key}} = row.key
SET node += row.properties
