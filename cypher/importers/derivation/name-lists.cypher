// Which lists by name are there, which of them are whole, and in which languages does anything have a name?
// params:  $prefix  what the names of the lists begin with
// returns: lists: { list, complete }, locales, exists   whether there is anything at all
RETURN COLLECT {
  MATCH (list:NameList) WHERE list.list STARTS WITH $prefix RETURN { list: list.list, complete: list.complete }
} AS lists, COLLECT {
  MATCH (node:{{label}}) UNWIND node.nameLocales AS locale RETURN DISTINCT locale ORDER BY locale
} AS locales, EXISTS { (:{{label}}) } AS exists
