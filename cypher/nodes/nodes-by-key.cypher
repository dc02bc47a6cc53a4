// What has these types and keys, or took the place of what had them?
// params:  $keys  a type's name, a colon and a key: Method:diffusion-model
// returns: key, value: { type, row }
UNWIND $keys AS typeAndKey
{{thing-of-key}}
RETURN typeAndKey AS key, { type: type, row: row } AS value
