// Of an origin at least in part in which decades, by their first years? Counts of the methods that meet a condition.
// params:  $limit
// returns: value, count, field   (the most frequent first, then by value)
{{first:WITH 0 AS nothing}}
CALL (*) {
  {{start:MATCH (method:Method)}}
  WITH * WHERE method.addedOrder IS NOT NULL AND {{condition:true}}
  RETURN {{distinct:}} method
}
WITH method WHERE method.firstYear IS NOT NULL
UNWIND range(method.firstYear / 10, method.lastYear / 10) AS decade
WITH toString(decade * 10) AS value, count(method) AS count
RETURN value, count, null AS field ORDER BY count DESC, value LIMIT $limit
