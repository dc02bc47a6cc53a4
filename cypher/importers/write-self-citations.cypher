// Keep what is said of citations whose two papers are one: they are links again when the papers part.
// params:  $rows  { id, paperId, import, citing, cited, said (JSON) }
UNWIND $rows AS row
MERGE (citation:SelfCitation {id: row.id})
SET citation = row
