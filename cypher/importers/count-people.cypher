// How many people are there?
// returns: count
MATCH (person:Person)
RETURN count(person) AS count
