// Derive anew what is stale of the links of people.
// params:  $limit
// returns: count
MATCH (person:StalePerson)
WITH person LIMIT $limit
{{derive-person}}
REMOVE person:StalePerson
RETURN count(person) AS count
