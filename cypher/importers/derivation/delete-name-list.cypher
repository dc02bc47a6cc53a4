// Take an empty list by name away.
// params:  $list
MATCH (list:NameList {list: $list})
DELETE list
