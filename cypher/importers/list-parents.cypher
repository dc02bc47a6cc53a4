// Which fields are part of which?
// returns: key, parents
MATCH (field:Field)-[:PART_OF]->(parent:Field)
RETURN field.fieldId AS key, collect(parent.fieldId) AS parents
