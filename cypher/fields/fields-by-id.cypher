// Which fields have these keys?
// params:  $keys  field keys
// returns: key, value: the field
UNWIND $keys AS key
MATCH (field:Field {fieldId: key})
RETURN key, {{field}} AS value
