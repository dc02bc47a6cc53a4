// Which papers come next in an order, walking along its index?
// params:  $ranges  { low, high }, low included, in the order of travel    $limit  one more than the page holds
//          $rangesBefore, $rangesAfter  what lies before and after them
// returns: value: { items, hasBefore, hasAfter }
{{first:WITH 0 AS nothing}}
CALL (*) {
  UNWIND $ranges AS range
  CALL (*) {
    {{papers-in-range}}
    RETURN paper, paper.{{order:nameOrder}} AS orderKey ORDER BY paper.{{order:nameOrder}} {{direction}} LIMIT $limit
  }
  WITH paper, orderKey LIMIT $limit
  RETURN collect({ orderKey: orderKey, node: {{paper}} }) AS items
}
RETURN {
  items: items,
  hasBefore: EXISTS {
    UNWIND $rangesBefore AS range
    {{papers-in-range}}
  },
  hasAfter: EXISTS {
    UNWIND $rangesAfter AS range
    {{papers-in-range}}
  }
} AS value
