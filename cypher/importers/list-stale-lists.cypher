// Whose lists have to be planned anew since a load that was cut off?
// params:  $label    $after  the last key of the page before    $limit
// returns: key   (by key)
MATCH (list:StaleList {label: $label}) WHERE list.key > $after
RETURN list.key AS key ORDER BY key LIMIT $limit
