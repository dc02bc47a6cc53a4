// Which papers do these keys mean: by key, by an id that answers with them, by the identifier that the key is made of?
// params:  $keys
// returns: key, target
UNWIND $keys AS key
{{paper-of-key}}
RETURN key, paper.paperId AS target
