// Make citations between papers that are there; those that were there and say another thing are answered, and left.
// params:  $rows  { startKey, endKey, properties }
// returns: startKey, endKey, properties   (of those that are not as the row says)
UNWIND $rows AS row
MATCH (start:Paper {paperId: row.startKey})
MATCH (end:Paper {paperId: row.endKey})
MERGE (start)-[link:CITES]->(end)
ON CREATE SET link = row.properties, link.startKey = row.startKey, link.endKey = row.endKey,
  link.startOrder = start.orderKey, link.endOrder = end.orderKey, end:StalePaper
WITH row, link
WHERE link.imports <> row.properties.imports OR coalesce(link.said, []) <> coalesce(row.properties.said, [])
  OR coalesce(link.startIds, []) <> coalesce(row.properties.startIds, [])
  OR coalesce(link.endIds, []) <> coalesce(row.properties.endIds, [])
RETURN row.startKey AS startKey, row.endKey AS endKey, properties(link) AS properties
