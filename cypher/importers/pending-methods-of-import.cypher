// Of which methods that have not come yet does this import say something?
// params:  $prefix  the beginning of its claims
// returns: slug, claims
MATCH (pending:PendingMethod)
WHERE any(claim IN pending.claims WHERE claim STARTS WITH $prefix)
RETURN pending.slug AS slug, pending.claims AS claims
