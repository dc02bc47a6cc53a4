// Which procedures of Graph Data Science does this Neo4j have?
// returns: name
SHOW PROCEDURES YIELD name
WHERE name STARTS WITH 'gds.'
RETURN name
