// Begin a list by name.
// params:  $list
MERGE (list:NameList {list: $list})
SET list.complete = false
