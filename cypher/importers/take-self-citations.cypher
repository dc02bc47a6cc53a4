// What was said of citations of these papers to themselves, taken away to be looked at anew.
// params:  $keys
// returns: id, import, citing, cited, said (JSON)   (by id)
UNWIND $keys AS key
MATCH (citation:SelfCitation {paperId: key})
WITH citation, citation.id AS id, citation.import AS import, citation.citing AS citing, citation.cited AS cited,
  citation.said AS said
DELETE citation
RETURN id, import, citing, cited, said ORDER BY id
