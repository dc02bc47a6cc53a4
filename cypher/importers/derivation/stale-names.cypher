// Which of these may be listed by other names than before?
// params:  $limit
// returns: key, nameLocales, names, entries: { list, nameOrder } as they are listed
MATCH (node:Stale{{label}})
WITH node LIMIT $limit
RETURN node.{{key}} AS key, node.nameLocales AS nameLocales, node.names AS names, COLLECT {
  MATCH (node)<-[entry:LISTS]-() RETURN { list: entry.list, nameOrder: entry.nameOrder }
} AS entries
