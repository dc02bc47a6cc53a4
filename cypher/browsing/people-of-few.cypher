// Which people come next in an order, where a condition may leave few to look at?
// Few are looked at and sorted; of more it walks along the index.
// params:  $ranges  { low, high }, low included, in the order of travel    $limit  one more than the page holds
//          $rangesBefore, $rangesAfter  what lies before and after them
//          $few  how many are too many to be looked at
// returns: value: { items, hasBefore, hasAfter }
{{first:WITH 0 AS nothing}}
WITH *, COLLECT {
  {{start:MATCH (person:Person)}}
  RETURN DISTINCT person LIMIT $few
} AS candidates
WITH *, CASE WHEN size(candidates) < $few THEN candidates ELSE [] END AS few,
  CASE WHEN size(candidates) < $few THEN [] ELSE $ranges END AS walked,
  CASE WHEN size(candidates) < $few THEN [] ELSE $rangesBefore END AS walkedBefore,
  CASE WHEN size(candidates) < $few THEN [] ELSE $rangesAfter END AS walkedAfter
CALL (*) {
  CALL (*) {
    UNWIND range(0, size($ranges) - 1) AS place
    UNWIND few AS person
    WITH *, $ranges[place] AS range
    WITH * WHERE person.{{order:nameOrder}} >= range.low AND person.{{order:nameOrder}} < range.high AND {{condition:true}}
    RETURN person, person.{{order:nameOrder}} AS orderKey ORDER BY place, person.{{order:nameOrder}} {{direction}} LIMIT $limit
    UNION ALL
    UNWIND walked AS range
    CALL (*) {
      {{people-in-range}}
      RETURN person, person.{{order:nameOrder}} AS orderKey ORDER BY person.{{order:nameOrder}} {{direction}} LIMIT $limit
    }
    RETURN person, orderKey LIMIT $limit
  }
  WITH person, orderKey LIMIT $limit
  RETURN collect({ orderKey: orderKey, node: {{person}} }) AS items
}
RETURN {
  items: items,
  hasBefore: EXISTS {
    UNWIND $rangesBefore AS range
    UNWIND few AS person
    WITH * WHERE person.{{order:nameOrder}} >= range.low AND person.{{order:nameOrder}} < range.high AND {{condition:true}}
    RETURN 1 AS found
    UNION ALL
    UNWIND walkedBefore AS range
    {{people-in-range}}
    RETURN 1 AS found
  },
  hasAfter: EXISTS {
    UNWIND $rangesAfter AS range
    UNWIND few AS person
    WITH * WHERE person.{{order:nameOrder}} >= range.low AND person.{{order:nameOrder}} < range.high AND {{condition:true}}
    RETURN 1 AS found
    UNION ALL
    UNWIND walkedAfter AS range
    {{people-in-range}}
    RETURN 1 AS found
  }
} AS value
