// Make papers of which nothing is known but their key; those that are there stay as they are.
// params:  $rows  { key, properties }
UNWIND $rows AS row
MERGE (paper:Paper {paperId: row.key})
ON CREATE SET paper += row.properties, paper:StalePaper
