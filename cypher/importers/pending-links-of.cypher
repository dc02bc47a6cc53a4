// Which links of this type wait for their other end?
// params:  $type, $startKeys, $endKeys  either list may be empty
// returns: startKey, endKey, properties (JSON)
CALL () {
  UNWIND $startKeys AS key
  MATCH (pending:PendingLink {type: $type, startKey: key}) RETURN pending
  UNION
  UNWIND $endKeys AS key
  MATCH (pending:PendingLink {type: $type, endKey: key}) RETURN pending
}
RETURN pending.startKey AS startKey, pending.endKey AS endKey, pending.properties AS properties
