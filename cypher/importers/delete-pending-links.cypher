// Links that wait no longer.
// params:  $ids
UNWIND $ids AS id
MATCH (pending:PendingLink {id: id})
DELETE pending
