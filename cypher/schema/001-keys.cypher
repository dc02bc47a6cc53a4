// What tells things apart.
CREATE CONSTRAINT schema_step_file IF NOT EXISTS FOR (step:SchemaStep) REQUIRE step.file IS UNIQUE;
CREATE CONSTRAINT method_slug IF NOT EXISTS FOR (method:Method) REQUIRE method.slug IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (person:Person) REQUIRE person.personId IS UNIQUE;
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (paper:Paper) REQUIRE paper.paperId IS UNIQUE;
CREATE CONSTRAINT paper_doi IF NOT EXISTS FOR (paper:Paper) REQUIRE paper.doi IS UNIQUE;
CREATE CONSTRAINT field_id IF NOT EXISTS FOR (field:Field) REQUIRE field.fieldId IS UNIQUE;
