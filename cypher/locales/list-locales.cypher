// Which languages is there anything in, and how much?
// returns: tag, methodNames, methodSummaries, fieldNames, methodCount
CALL () {
  MATCH (method:Method) UNWIND method.nameLocales AS tag
  RETURN tag, count(*) AS methodNames, 0 AS methodSummaries, 0 AS fieldNames
  UNION ALL
  MATCH (method:Method) UNWIND method.summaryLocales AS tag
  RETURN tag, 0 AS methodNames, count(*) AS methodSummaries, 0 AS fieldNames
  UNION ALL
  MATCH (field:Field) UNWIND field.nameLocales AS tag
  RETURN tag, 0 AS methodNames, 0 AS methodSummaries, count(*) AS fieldNames
}
RETURN tag,
  sum(methodNames) AS methodNames, sum(methodSummaries) AS methodSummaries, sum(fieldNames) AS fieldNames,
  COUNT { (:Method) } AS methodCount
ORDER BY tag
