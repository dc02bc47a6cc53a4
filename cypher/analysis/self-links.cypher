// How many papers cite themselves by a link? No import makes one.
// returns: count
MATCH (paper:Paper)-[:CITES]->(paper)
RETURN count(*) AS count
