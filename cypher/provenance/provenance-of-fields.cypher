// What has been said of each field, by which imports, and what is answered?
// params:  $keys  field keys
// returns: key, value: { claims (JSON), imports, answers }
UNWIND $keys AS key
MATCH (field:Field {fieldId: key})
WITH key, field, coalesce(field.claims, []) AS claims
RETURN key, {
  claims: claims,
  imports: {{imports-of-claims}},
  answers: field {
    .nameLocales, .names,
    partOf: COLLECT { MATCH (field)-[:PART_OF]->(wider:Field) RETURN { ids: [wider.fieldId] } }
  }
} AS value
