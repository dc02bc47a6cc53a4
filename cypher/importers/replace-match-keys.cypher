// What papers are found by that none of their properties says: told anew.
// params:  $targets  keys of papers    $rows  { key, target }
CALL () {
  UNWIND $targets AS target
  MATCH (match:PaperMatchKey {target: target})
  DELETE match
}
CALL () {
  UNWIND $rows AS row
  MERGE (match:PaperMatchKey {key: row.key, target: row.target})
}
