// How many fields are there that meet a condition?
// returns: count
{{first:WITH 0 AS nothing}}
CALL (*) {
  {{start:MATCH (field:Field)}}
  WITH * WHERE field.addedOrder IS NOT NULL AND {{condition:true}}
  RETURN count({{distinct:}} field) AS count
}
RETURN count
