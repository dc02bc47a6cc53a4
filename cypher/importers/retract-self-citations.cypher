// Take away what an import said of citations whose two papers are one.
// params:  $number, $limit
// returns: count
MATCH (citation:SelfCitation {import: $number})
WITH citation LIMIT $limit
DELETE citation
RETURN count(*) AS count
