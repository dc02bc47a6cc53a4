// Which papers come next in an order, where a condition may leave few to look at?
// Few are looked at and sorted; of more it walks along the index.
// params:  $ranges  { low, high }, low included, in the order of travel    $limit  one more than the page holds
//          $rangesBefore, $rangesAfter  what lies before and after them
//          $few  how many are too many to be looked at
// returns: value: { items, hasBefore, hasAfter }
{{first:WITH 0 AS nothing}}
WITH *, COLLECT {
  {{start:MATCH (paper:Paper)}}
  RETURN DISTINCT paper LIMIT $few
} AS candidates
WITH *, CASE WHEN size(candidates) < $few THEN candidates ELSE [] END AS few,
  CASE WHEN size(candidates) < $few THEN [] ELSE $ranges END AS walked,
  CASE WHEN size(candidates) < $few THEN [] ELSE $rangesBefore END AS walkedBefore,
  CASE WHEN size(candidates) < $few THEN [] ELSE $rangesAfter END AS walkedAfter
CALL (*) {
  CALL (*) {
    UNWIND range(0, size($ranges) - 1) AS place
    UNWIND few AS paper
    WITH *, $ranges[place] AS range
    WITH * WHERE paper.{{order:nameOrder}} >= range.low AND paper.{{order:nameOrder}} < range.high AND {{condition:true}}
    RETURN paper, paper.{{order:nameOrder}} AS orderKey ORDER BY place, paper.{{order:nameOrder}} {{direction}} LIMIT $limit
    UNION ALL
    UNWIND walked AS range
    CALL (*) {
      {{papers-in-range}}
      RETURN paper, paper.{{order:nameOrder}} AS orderKey ORDER BY paper.{{order:nameOrder}} {{direction}} LIMIT $limit
    }
    RETURN paper, orderKey LIMIT $limit
  }
  WITH paper, orderKey LIMIT $limit
  RETURN collect({ orderKey: orderKey, node: {{paper}} }) AS items
}
RETURN {
  items: items,
  hasBefore: EXISTS {
    UNWIND $rangesBefore AS range
    UNWIND few AS paper
    WITH * WHERE paper.{{order:nameOrder}} >= range.low AND paper.{{order:nameOrder}} < range.high AND {{condition:true}}
    RETURN 1 AS found
    UNION ALL
    UNWIND walkedBefore AS range
    {{papers-in-range}}
    RETURN 1 AS found
  },
  hasAfter: EXISTS {
    UNWIND $rangesAfter AS range
    UNWIND few AS paper
    WITH * WHERE paper.{{order:nameOrder}} >= range.low AND paper.{{order:nameOrder}} < range.high AND {{condition:true}}
    RETURN 1 AS found
    UNION ALL
    UNWIND walkedAfter AS range
    {{papers-in-range}}
    RETURN 1 AS found
  }
} AS value
