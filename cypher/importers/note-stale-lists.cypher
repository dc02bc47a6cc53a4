// Note whose lists have to be planned anew, before what they name moves, so that a load cut off can be completed.
// params:  $label, $keys
UNWIND $keys AS key
MERGE (:StaleList {label: $label, key: key})
