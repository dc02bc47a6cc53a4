// Which methods come next by name, walking along its index?
// params:  $ranges  { low, high }, low included, in the order of travel    $limit  one more than the page holds
//          $rangesBefore, $rangesAfter  what lies before and after them
//          $lists  the list asked for, and those that stand in for it
// returns: value: { items, hasBefore, hasAfter }
{{first:WITH 0 AS nothing}}
WITH *, head([each IN $lists WHERE EXISTS { (:NameList {list: each, complete: true}) }]) AS list
CALL (*) {
  UNWIND $ranges AS range
  CALL (*) {
    {{methods-in-name-range}}
    RETURN method, entry.nameOrder AS orderKey ORDER BY entry.list {{direction}}, entry.nameOrder {{direction}} LIMIT $limit
  }
  WITH method, orderKey LIMIT $limit
  RETURN collect({ orderKey: orderKey, node: {{method}} }) AS items
}
RETURN {
  items: items,
  hasBefore: EXISTS {
    UNWIND $rangesBefore AS range
    {{methods-in-name-range}}
  },
  hasAfter: EXISTS {
    UNWIND $rangesAfter AS range
    {{methods-in-name-range}}
  }
} AS value
