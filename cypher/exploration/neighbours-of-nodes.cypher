// What are these things linked to, either way, and how many links has each of these neighbours?
// params:  $methods, $papers, $people, $fields  keys
// slots:   relations  the relations that are followed
// returns: name (a type's name, a colon and a key), through (the names of the things that it is linked to), links
CALL () {
  UNWIND $methods AS key MATCH (node:Method {slug: key}) RETURN 'Method:' + key AS nodeName, node
  UNION ALL
  UNWIND $papers AS key MATCH (node:Paper {paperId: key}) RETURN 'Paper:' + key AS nodeName, node
  UNION ALL
  UNWIND $people AS key MATCH (node:Person {personId: key}) RETURN 'Person:' + key AS nodeName, node
  UNION ALL
  UNWIND $fields AS key MATCH (node:Field {fieldId: key}) RETURN 'Field:' + key AS nodeName, node
}
MATCH (node)-[{{relations::RELATED_TO}}]-(neighbour)
WITH neighbour, collect(nodeName) AS through
RETURN through, COUNT { (neighbour)-[{{relations::RELATED_TO}}]-() } AS links, CASE
  WHEN neighbour:Paper THEN 'Paper:' + neighbour.paperId
  WHEN neighbour:Person THEN 'Person:' + neighbour.personId
  WHEN neighbour:Method THEN 'Method:' + neighbour.slug
  ELSE 'Field:' + neighbour.fieldId
END AS name
