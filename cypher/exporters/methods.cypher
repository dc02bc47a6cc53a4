// What do these methods say of themselves?
// params:  $keys
// returns: key, nameLocales, names, summaryLocales, summaries, family, originYear, originator, type, aliases
UNWIND $keys AS key
MATCH (method:Method {slug: key})
RETURN key,
  method.nameLocales AS nameLocales, method.names AS names,
  method.summaryLocales AS summaryLocales, method.summaries AS summaries,
  method.family AS family, method.originYear AS originYear, method.originator AS originator,
  method.type AS type, method.aliases AS aliases
