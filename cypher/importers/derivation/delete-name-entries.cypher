// Take entries away from a list by name that is no more.
// params:  $list, $limit
// returns: count
MATCH (:NameList {list: $list})-[entry:LISTS]->()
WITH entry LIMIT $limit
DELETE entry
RETURN count(*) AS count
