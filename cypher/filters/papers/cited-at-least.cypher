// Cited so often.
//= condition
paper.popularity >= {{value}}.least
//= start
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(popularityOrder) WHERE paper.popularityOrder >= {{value}}.bound
