// Derive anew what stands on the links of these fields.
// params:  $keys
UNWIND $keys AS key
MATCH (field:Field {fieldId: key})
{{derive-field}}
REMOVE field:StaleField
