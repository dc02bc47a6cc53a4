// Places in the lists that readers browse; what is to be derived anew; and the lists by name, one for each language.
CREATE INDEX method_year_order IF NOT EXISTS FOR (method:Method) ON (method.yearOrder);
CREATE INDEX method_popularity_order IF NOT EXISTS FOR (method:Method) ON (method.popularityOrder);
CREATE INDEX method_citation_order IF NOT EXISTS FOR (method:Method) ON (method.citationOrder);
CREATE INDEX method_added_order IF NOT EXISTS FOR (method:Method) ON (method.addedOrder);
CREATE INDEX paper_name_order IF NOT EXISTS FOR (paper:Paper) ON (paper.nameOrder);
CREATE INDEX paper_year_order IF NOT EXISTS FOR (paper:Paper) ON (paper.yearOrder);
CREATE INDEX paper_popularity_order IF NOT EXISTS FOR (paper:Paper) ON (paper.popularityOrder);
CREATE INDEX paper_added_order IF NOT EXISTS FOR (paper:Paper) ON (paper.addedOrder);
CREATE INDEX person_name_order IF NOT EXISTS FOR (person:Person) ON (person.nameOrder);
CREATE INDEX person_popularity_order IF NOT EXISTS FOR (person:Person) ON (person.popularityOrder);
CREATE INDEX person_added_order IF NOT EXISTS FOR (person:Person) ON (person.addedOrder);
CREATE INDEX field_popularity_order IF NOT EXISTS FOR (field:Field) ON (field.popularityOrder);
CREATE INDEX field_added_order IF NOT EXISTS FOR (field:Field) ON (field.addedOrder);
CREATE CONSTRAINT name_list IF NOT EXISTS FOR (list:NameList) REQUIRE list.list IS UNIQUE;
CREATE INDEX name_list_entry IF NOT EXISTS FOR ()-[entry:LISTS]-() ON (entry.list, entry.nameOrder);
