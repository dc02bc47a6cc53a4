// Keep what papers say of methods that have not come yet; of those that are there nothing has to wait.
// params:  $slugs  told anew    $rows  { slug, claims }
CALL () {
  UNWIND $slugs AS slug
  MATCH (pending:PendingMethod {slug: slug})
  DELETE pending
}
CALL () {
  UNWIND $rows AS row
  MERGE (pending:PendingMethod {slug: row.slug})
  SET pending.claims = row.claims
}
