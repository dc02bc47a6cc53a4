// What is said of those papers of these people whose authors several sources list?
// params:  $keys
// returns: claims   (each paper once)
UNWIND $keys AS key
MATCH (person:Person {personId: key})-[:AUTHORED]->(paper:Paper)
WHERE paper.authorLists > 1
WITH DISTINCT paper
RETURN paper.claims AS claims
