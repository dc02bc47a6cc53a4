// What do these fields say of themselves?
// params:  $keys
// returns: key, nameLocales, names
UNWIND $keys AS key
MATCH (field:Field {fieldId: key})
RETURN key, field.nameLocales AS nameLocales, field.names AS names
