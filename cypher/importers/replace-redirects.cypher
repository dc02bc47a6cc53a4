// The ids that answer with these things: those that no longer do go.
// params:  $targets  keys whose redirects are told anew    $rows  { id, target }
CALL () {
  UNWIND $targets AS target
  MATCH (redirect:{{label}}Redirect {target: target})
  DELETE redirect
}
CALL () {
  UNWIND $rows AS row
  MERGE (redirect:{{label}}Redirect { {{key}}: row.id, target: row.target })
}
