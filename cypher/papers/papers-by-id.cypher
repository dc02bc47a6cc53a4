// Which papers have these keys, or an identifier that reads as one of them?
// params:  $keys  paper keys in their one spelling
// returns: key, value: the paper
UNWIND $keys AS key
{{paper-of-key}}
RETURN key, {{paper}} AS value
