// Derive what stands on the links of people, page by page.
// params:  $after  the last key of the page before    $limit
// returns: count, last  the last key of this page
MATCH (person:Person) USING INDEX SEEK person:Person(personId)
WHERE person.personId > $after
WITH person ORDER BY person.personId LIMIT $limit
{{derive-person}}
REMOVE person:StalePerson
RETURN count(person) AS count, max(person.personId) AS last
