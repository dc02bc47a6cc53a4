// Which links wait for their other end?
// params:  $after  the last id of the page before    $limit
// returns: id, type, startKey, endKey, properties (JSON)   (by id)
MATCH (pending:PendingLink) WHERE pending.id > $after
RETURN pending.id AS id, pending.type AS type, pending.startKey AS startKey, pending.endKey AS endKey,
  pending.properties AS properties
ORDER BY id LIMIT $limit
