// Which papers lie around those of a field's methods and its parts', and whom of them does each cite?
// params:  $fieldId   the field's key
//          $depth     how many citations away, 0 to 3
//          $asOfYear  the last year, null for all papers
// returns: paperId, cited: the keys of the papers it cites   (one row a paper)
MATCH (field:Field)-[:PART_OF*0..]->(:Field {fieldId: $fieldId})
WITH DISTINCT field
MATCH (field)<-[:IN_FIELD]-(method:Method)
WITH DISTINCT method
MATCH (method)-[:DESCRIBED_IN]->(paper:Paper) WHERE {{up-to-year}}
WITH collect(DISTINCT paper) AS seeds
{{citations-around}}
