// Which papers hold these DOIs?
// params:  $dois
// returns: doi, paperId, known
UNWIND $dois AS doi
MATCH (paper:Paper {doi: doi})
RETURN doi, paper.paperId AS paperId, coalesce(paper.known, true) AS known
