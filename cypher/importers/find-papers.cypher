// Which papers may be meant by what is said of some: by key, identifier, title or what else they are found by?
// params:  $keys, $dois, $arxivIds, $openAlexIds, $isbns, $pmids, $s2Ids, $titleKeys
// returns: key, properties   (each paper once)
CALL () {
  UNWIND $keys AS key MATCH (paper:Paper {paperId: key}) RETURN paper
  UNION
  UNWIND $keys AS key MATCH (redirect:PaperRedirect {paperId: key})
  MATCH (paper:Paper {paperId: redirect.target}) RETURN paper
  UNION
  UNWIND $keys + [key IN $titleKeys | 'title ' + key] AS key MATCH (match:PaperMatchKey {key: key})
  MATCH (paper:Paper {paperId: match.target}) RETURN paper
  UNION
  UNWIND $dois AS key MATCH (paper:Paper {doi: key}) RETURN paper
  UNION
  UNWIND $arxivIds AS key MATCH (paper:Paper {arxivId: key}) RETURN paper
  UNION
  UNWIND $openAlexIds AS key MATCH (paper:Paper {openAlexId: key}) RETURN paper
  UNION
  UNWIND $isbns AS key MATCH (paper:Paper {isbn: key}) RETURN paper
  UNION
  UNWIND $pmids AS key MATCH (paper:Paper {pmid: key}) RETURN paper
  UNION
  UNWIND $s2Ids AS key MATCH (paper:Paper {s2Id: key}) RETURN paper
  UNION
  UNWIND $titleKeys AS key MATCH (paper:Paper {titleKey: key}) RETURN paper
}
RETURN paper.paperId AS key, properties(paper) AS properties
