// Which paper does this key mean?
// params:  $keys
// returns: paperId
UNWIND $keys AS key
{{paper-of-key}}
RETURN paper.paperId AS paperId
