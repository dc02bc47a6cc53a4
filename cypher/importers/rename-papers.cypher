// Give papers only ever seen as references the key that their own record brings.
// params:  $rows  { from, to }
UNWIND $rows AS row
MATCH (paper:Paper {paperId: row.from})
SET paper.paperId = row.to
