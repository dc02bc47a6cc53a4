// Found by a text: the query of the full-text index is put once.
//= first
COLLECT { CALL db.index.fulltext.queryNodes('field_texts', {{value}}) YIELD node RETURN node }
//= condition
field IN {{value}}
//= start
UNWIND {{value}} AS field
