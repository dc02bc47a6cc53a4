// Published within these years.
//= condition
paper.year >= {{value}}.from AND paper.year <= {{value}}.to
//= start
MATCH (paper:Paper) USING INDEX SEEK paper:Paper(yearOrder)
WHERE paper.yearOrder >= {{value}}.low AND paper.yearOrder < {{value}}.high
