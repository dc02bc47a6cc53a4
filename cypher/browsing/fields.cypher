// Which fields come next in an order, walking along its index?
// params:  $ranges  { low, high }, low included, in the order of travel    $limit  one more than the page holds
//          $rangesBefore, $rangesAfter  what lies before and after them
// returns: value: { items, hasBefore, hasAfter }
{{first:WITH 0 AS nothing}}
CALL (*) {
  UNWIND $ranges AS range
  CALL (*) {
    {{fields-in-range}}
    RETURN field, field.{{order:popularityOrder}} AS orderKey ORDER BY field.{{order:popularityOrder}} {{direction}} LIMIT $limit
  }
  WITH field, orderKey LIMIT $limit
  RETURN collect({ orderKey: orderKey, node: {{field}} }) AS items
}
RETURN {
  items: items,
  hasBefore: EXISTS {
    UNWIND $rangesBefore AS range
    {{fields-in-range}}
  },
  hasAfter: EXISTS {
    UNWIND $rangesAfter AS range
    {{fields-in-range}}
  }
} AS value
