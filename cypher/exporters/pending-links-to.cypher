// Which links of this type wait for what they come from?
// params:  $type, $keys  of the nodes they lead to
// returns: startKey, endKey, properties (JSON)
UNWIND $keys AS key
MATCH (pending:PendingLink {type: $type, endKey: key})
RETURN pending.startKey AS startKey, key AS endKey, pending.properties AS properties
