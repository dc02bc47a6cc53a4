// Store places in lists, and words to be found by.
// params:  $rows  { key, properties }
UNWIND $rows AS row
MATCH (node:{{label}}) WHERE node.{{key}} = row.key
SET node += row.properties
