// In which fields, themselves or by way of a part? Counts of the methods that meet a condition.
// params:  $limit
// returns: value, count, field   (the most frequent first, then by value)
{{first:WITH 0 AS nothing}}
CALL (*) {
  {{start:MATCH (method:Method)}}
  WITH * WHERE method.addedOrder IS NOT NULL AND {{condition:true}}
  RETURN {{distinct:}} method
}
MATCH (method)-[:IN_FIELD]->(:Field)-[:PART_OF*0..]->(field:Field)
WITH field, count(DISTINCT method) AS count
RETURN field.fieldId AS value, count, {{field}} AS field ORDER BY count DESC, value LIMIT $limit
