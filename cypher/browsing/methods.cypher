// Which methods come next in an order, walking along its index?
// params:  $ranges  { low, high }, low included, in the order of travel    $limit  one more than the page holds
//          $rangesBefore, $rangesAfter  what lies before and after them
// returns: value: { items, hasBefore, hasAfter }
{{first:WITH 0 AS nothing}}
CALL (*) {
  UNWIND $ranges AS range
  CALL (*) {
    {{methods-in-range}}
    RETURN method, method.{{order:popularityOrder}} AS orderKey ORDER BY method.{{order:popularityOrder}} {{direction}} LIMIT $limit
  }
  WITH method, orderKey LIMIT $limit
  RETURN collect({ orderKey: orderKey, node: {{method}} }) AS items
}
RETURN {
  items: items,
  hasBefore: EXISTS {
    UNWIND $rangesBefore AS range
    {{methods-in-range}}
  },
  hasAfter: EXISTS {
    UNWIND $rangesAfter AS range
    {{methods-in-range}}
  }
} AS value
