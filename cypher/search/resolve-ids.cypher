// What do these ids mean, each read as what it may be?
// params:  $keys  a type's name, a colon and a key: Paper:doi:10.1/x
// returns: key, type, row
UNWIND $keys AS typeAndKey
{{thing-of-key}}
RETURN typeAndKey AS key, type, row
