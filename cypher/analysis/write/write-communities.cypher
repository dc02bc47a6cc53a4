// Write communities.
// params:  $rows  { number, size }
UNWIND $rows AS row
MERGE (community:Community {number: row.number})
SET community.size = row.size
