// Links that these things had listed and that waited: they wait no longer.
// params:  $keys    $startTypes, $endTypes  the types that they list, by the end that they are
UNWIND $keys AS key
CALL (key) {
  UNWIND $startTypes AS type MATCH (pending:PendingLink {type: type, startKey: key}) RETURN pending
  UNION
  UNWIND $endTypes AS type MATCH (pending:PendingLink {type: type, endKey: key}) RETURN pending
}
DELETE pending
