// Found by a text: the query of the full-text index is put once.
//= first
COLLECT { CALL db.index.fulltext.queryNodes('person_texts', {{value}}) YIELD node RETURN node }
//= condition
person IN {{value}}
//= start
UNWIND {{value}} AS person
