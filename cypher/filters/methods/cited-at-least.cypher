// Described in papers that are cited so often together.
//= condition
method.citationCount >= {{value}}.least
//= start
MATCH (method:Method) USING INDEX SEEK method:Method(citationOrder) WHERE method.citationOrder >= {{value}}.bound
