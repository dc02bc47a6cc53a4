// Which links of this type wait for what they lead to?
// params:  $type, $keys  of the nodes they leave
// returns: startKey, endKey, properties (JSON)
UNWIND $keys AS key
MATCH (pending:PendingLink {type: $type, startKey: key})
RETURN key AS startKey, pending.endKey AS endKey, pending.properties AS properties
