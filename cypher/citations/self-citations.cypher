// Which citations lead from a paper to itself, by two of its ids?
// returns: paperId, citing, cited   (in no order)
MATCH (citation:SelfCitation)
RETURN DISTINCT citation.paperId AS paperId, citation.citing AS citing, citation.cited AS cited
