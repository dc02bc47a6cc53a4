// What does each method do, in the reader's language?
// params:  $keys     slugs
//          $locales  the languages that serve the reader
// returns: key, value: the summaries that may serve
UNWIND $keys AS key
MATCH (method:Method {slug: key})
RETURN key, {{summaries}} AS value
