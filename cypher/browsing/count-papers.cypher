// How many papers are there that meet a condition?
// returns: count
{{first:WITH 0 AS nothing}}
CALL (*) {
  {{start:MATCH (paper:Paper)}}
  WITH * WHERE paper.addedOrder IS NOT NULL AND {{condition:true}}
  RETURN count({{distinct:}} paper) AS count
}
RETURN count
