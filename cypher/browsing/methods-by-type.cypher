// Of which types? Counts of the methods that meet a condition.
// params:  $limit
// returns: value, count, field   (the most frequent first, then by value)
{{first:WITH 0 AS nothing}}
CALL (*) {
  {{start:MATCH (method:Method)}}
  WITH * WHERE method.addedOrder IS NOT NULL AND {{condition:true}}
  RETURN {{distinct:}} method
}
WITH method.type AS value, count(method) AS count WHERE value IS NOT NULL
RETURN value, count, null AS field ORDER BY count DESC, value LIMIT $limit
