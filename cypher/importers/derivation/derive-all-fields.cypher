// Derive what stands on the links of fields, page by page.
// params:  $after  the last key of the page before    $limit
// returns: count, last  the last key of this page
MATCH (field:Field) USING INDEX SEEK field:Field(fieldId)
WHERE field.fieldId > $after
WITH field ORDER BY field.fieldId LIMIT $limit
{{derive-field}}
REMOVE field:StaleField
RETURN count(field) AS count, max(field.fieldId) AS last
