// Which papers lie around these, and whom of them does each cite?
// params:  $keys      keys of papers
//          $depth     how many citations away, 0 to 3
//          $asOfYear  the last year, null for all papers
// returns: paperId, cited: the keys of the papers it cites   (one row a paper)
MATCH (paper:Paper) WHERE paper.paperId IN $keys AND {{up-to-year}}
WITH collect(DISTINCT paper) AS seeds
{{citations-around}}
