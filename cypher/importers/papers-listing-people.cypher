// What is said of those papers that list these people in a list of authors that is not the one shown?
// params:  $keys  keys of people, and 'orcid:' with their ORCID iDs
// returns: claims   (each paper once)
UNWIND $keys AS key
MATCH (match:PaperMatchKey {key: 'author ' + key})
WITH DISTINCT match.target AS target
MATCH (paper:Paper {paperId: target})
RETURN paper.claims AS claims
