// How many people are there that meet a condition?
// returns: count
{{first:WITH 0 AS nothing}}
CALL (*) {
  {{start:MATCH (person:Person)}}
  WITH * WHERE person.addedOrder IS NOT NULL AND {{condition:true}}
  RETURN count({{distinct:}} person) AS count
}
RETURN count
