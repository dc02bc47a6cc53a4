// Which people have these keys, or answer to them?
// params:  $keys  person keys
// returns: key, value: the person
UNWIND $keys AS key
{{person-of-key}}
RETURN key, {{person}} AS value
