// Which papers lie around those of a method, and whom of them does each cite?
// params:  $slug      the method's key
//          $depth     how many citations away, 0 to 3
//          $asOfYear  the last year, null for all papers
// returns: paperId, cited: the keys of the papers it cites   (one row a paper)
MATCH (:Method {slug: $slug})-[:DESCRIBED_IN]->(paper:Paper) WHERE {{up-to-year}}
WITH collect(DISTINCT paper) AS seeds
{{citations-around}}
