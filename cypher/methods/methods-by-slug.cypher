// Which methods have these slugs?
// params:  $keys  slugs
// returns: key, value: the method
UNWIND $keys AS key
MATCH (method:Method {slug: key})
RETURN key, {{method}} AS value
