// What people type is looked up in texts that importers have folded and cut into words (domain/search-words.ts);
// the analyzer has nothing left to do but to part them at the blanks.
CREATE FULLTEXT INDEX method_texts IF NOT EXISTS FOR (method:Method)
ON EACH [method.searchNames, method.searchAliases, method.searchWords, method.searchSummaries]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX paper_texts IF NOT EXISTS FOR (paper:Paper)
ON EACH [paper.searchNames, paper.searchAliases, paper.searchWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX person_texts IF NOT EXISTS FOR (person:Person)
ON EACH [person.searchNames, person.searchAliases, person.searchWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX field_texts IF NOT EXISTS FOR (field:Field)
ON EACH [field.searchNames, field.searchAliases, field.searchWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
