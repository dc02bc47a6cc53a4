// Which revision of papers and citations does the graph hold?
// returns: number, papers, citations
OPTIONAL MATCH (revision:GraphRevision {name: 'citations'})
RETURN coalesce(revision.number, 0) AS number, COUNT { (:Paper) } AS papers, COUNT { ()-[:CITES]->() } AS citations
