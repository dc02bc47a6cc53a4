// Put these in their places of lists by name.
// params:  $rows  { list, key, nameOrder }
UNWIND $rows AS row
MATCH (list:NameList {list: row.list})
MATCH (node:{{label}}) WHERE node.{{key}} = row.key
MERGE (list)-[entry:LISTS]->(node)
SET entry.list = row.list, entry.nameOrder = row.nameOrder
