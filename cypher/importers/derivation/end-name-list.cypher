// Note that a list by name is whole.
// params:  $list
MATCH (list:NameList {list: $list})
SET list.complete = true
