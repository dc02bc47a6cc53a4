// In which languages do any have a name?
// returns: locales, exists   whether there are any at all
RETURN COLLECT {
  MATCH (node:{{label}}) UNWIND node.nameLocales AS locale RETURN DISTINCT locale ORDER BY locale
} AS locales, EXISTS { (:{{label}}) } AS exists
