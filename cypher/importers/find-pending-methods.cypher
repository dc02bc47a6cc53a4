// What do papers say of methods that have not come yet?
// params:  $keys
// returns: claims
UNWIND $keys AS key
MATCH (pending:PendingMethod {slug: key})
RETURN pending.claims AS claims
