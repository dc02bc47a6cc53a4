// Which people come next in an order, walking along its index?
// params:  $ranges  { low, high }, low included, in the order of travel    $limit  one more than the page holds
//          $rangesBefore, $rangesAfter  what lies before and after them
// returns: value: { items, hasBefore, hasAfter }
{{first:WITH 0 AS nothing}}
CALL (*) {
  UNWIND $ranges AS range
  CALL (*) {
    {{people-in-range}}
    RETURN person, person.{{order:nameOrder}} AS orderKey ORDER BY person.{{order:nameOrder}} {{direction}} LIMIT $limit
  }
  WITH person, orderKey LIMIT $limit
  RETURN collect({ orderKey: orderKey, node: {{person}} }) AS items
}
RETURN {
  items: items,
  hasBefore: EXISTS {
    UNWIND $rangesBefore AS range
    {{people-in-range}}
  },
  hasAfter: EXISTS {
    UNWIND $rangesAfter AS range
    {{people-in-range}}
  }
} AS value
