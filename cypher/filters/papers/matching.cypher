// Found by a text: the query of the full-text index is put once.
//= first
COLLECT { CALL db.index.fulltext.queryNodes('paper_texts', {{value}}) YIELD node RETURN node }
//= condition
paper IN {{value}}
//= start
UNWIND {{value}} AS paper
