// What is there to say of the papers with these very keys?
// params:  $keys  paper keys
// returns: key, value: the paper
UNWIND $keys AS key
MATCH (paper:Paper {paperId: key})
RETURN key, {{paper}} AS value
