// The best hits of each index that meet their type's condition, in one order: tier, popularity, key. The score tells the
// tier: the best one, where several queries of an index find the same.
{{first:WITH 0 AS nothing}}
CALL (*) {
  UNWIND $indexes AS index
  CALL db.index.fulltext.queryNodes(index.name, index.query, $options) YIELD node, score
  WITH *, index.type AS type, node AS method, node AS paper, node AS person, node AS field
  WITH * WHERE {{condition:true}}
  WITH node, type, CASE
    WHEN score >= $scores.NAME THEN 0
    WHEN score >= $scores.ALIAS THEN 1
    WHEN score >= $scores.PREFIX THEN 2
    WHEN score >= $scores.WORDS THEN 3
    WHEN score >= $scores.TEXT THEN 4
    WHEN score >= $scores.ALIKE_WORDS THEN 5
    ELSE 6
  END AS tier
  WITH node, type, min(toString(tier) + ' ' + toString(999999999999 - coalesce(node.popularity, 0)) + ' ' + type + ':'
    + coalesce(node.slug, node.paperId, node.personId, node.fieldId)) AS orderKey
  ORDER BY orderKey LIMIT $most
  RETURN collect({ node: node, type: type, orderKey: orderKey }) AS hits
}
