// How many methods are there that meet a condition?
// returns: count
{{first:WITH 0 AS nothing}}
CALL (*) {
  {{start:MATCH (method:Method)}}
  WITH * WHERE method.addedOrder IS NOT NULL AND {{condition:true}}
  RETURN count({{distinct:}} method) AS count
}
RETURN count
