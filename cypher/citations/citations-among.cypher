// Which of these papers cite which of them?
// params:  $keys  paper keys
// returns: citing, cited, intents, influential   (in no order)
UNWIND $keys AS key
MATCH (citing:Paper {paperId: key})-[link:CITES]->(cited)
WHERE cited.paperId IN $keys
RETURN key AS citing, cited.paperId AS cited, link.intents AS intents, link.influential AS influential
