// Which methods come next by name, where a condition may leave few to look at?
// Few are looked at and sorted; of more it walks along the index.
// params:  $ranges  { low, high }, low included, in the order of travel    $limit  one more than the page holds
//          $rangesBefore, $rangesAfter  what lies before and after them
//          $lists  the list asked for, and those that stand in for it
//          $few  how many are too many to be looked at
// returns: value: { items, hasBefore, hasAfter }
{{first:WITH 0 AS nothing}}
WITH *, head([each IN $lists WHERE EXISTS { (:NameList {list: each, complete: true}) }]) AS list
WITH *, COLLECT {
  {{start:MATCH (method:Method)}}
  RETURN DISTINCT method LIMIT $few
} AS candidates
WITH *, CASE WHEN size(candidates) < $few THEN candidates ELSE [] END AS few,
  CASE WHEN size(candidates) < $few THEN [] ELSE $ranges END AS walked,
  CASE WHEN size(candidates) < $few THEN [] ELSE $rangesBefore END AS walkedBefore,
  CASE WHEN size(candidates) < $few THEN [] ELSE $rangesAfter END AS walkedAfter
CALL (*) {
  CALL (*) {
    UNWIND range(0, size($ranges) - 1) AS place
    UNWIND few AS method
    WITH *, $ranges[place] AS range
    MATCH (method)<-[entry:LISTS]-()
    WHERE entry.list = list AND entry.nameOrder >= range.low AND entry.nameOrder < range.high AND {{condition:true}}
    RETURN method, entry.nameOrder AS orderKey ORDER BY place, entry.nameOrder {{direction}} LIMIT $limit
    UNION ALL
    UNWIND walked AS range
    CALL (*) {
      {{methods-in-name-range}}
      RETURN method, entry.nameOrder AS orderKey ORDER BY entry.list {{direction}}, entry.nameOrder {{direction}} LIMIT $limit
    }
    RETURN method, orderKey LIMIT $limit
  }
  WITH method, orderKey LIMIT $limit
  RETURN collect({ orderKey: orderKey, node: {{method}} }) AS items
}
RETURN {
  items: items,
  hasBefore: EXISTS {
    UNWIND $rangesBefore AS range
    UNWIND few AS method
    MATCH (method)<-[entry:LISTS]-()
    WHERE entry.list = list AND entry.nameOrder >= range.low AND entry.nameOrder < range.high AND {{condition:true}}
    RETURN 1 AS found
    UNION ALL
    UNWIND walkedBefore AS range
    {{methods-in-name-range}}
    RETURN 1 AS found
  },
  hasAfter: EXISTS {
    UNWIND $rangesAfter AS range
    UNWIND few AS method
    MATCH (method)<-[entry:LISTS]-()
    WHERE entry.list = list AND entry.nameOrder >= range.low AND entry.nameOrder < range.high AND {{condition:true}}
    RETURN 1 AS found
    UNION ALL
    UNWIND walkedAfter AS range
    {{methods-in-name-range}}
    RETURN 1 AS found
  }
} AS value
