// Keep links whose other end has not come yet.
// params:  $rows  { id, type, startKey, endKey, properties (JSON) }
UNWIND $rows AS row
MERGE (pending:PendingLink {id: row.id})
SET pending.type = row.type, pending.startKey = row.startKey, pending.endKey = row.endKey,
  pending.properties = row.properties
