// Which papers do these keys mean: by key, else by the identifier that the key is made of?
// params:  $keys
// returns: key, paperId
UNWIND $keys AS key
{{paper-of-key}}
RETURN key, paper.paperId AS paperId
