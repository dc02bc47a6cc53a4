// What is known of each paper that a citation or a title could be wrong of, and whom does it cite?
// returns: paperId, year, title, cited   (in no order; title null of works only ever seen as a reference)
MATCH (paper:Paper)
RETURN paper.paperId AS paperId, paper.year AS year,
  CASE WHEN coalesce(paper.known, true) THEN paper.title END AS title,
  COLLECT { MATCH (paper)-[:CITES]->(other:Paper) RETURN other.paperId } AS cited
