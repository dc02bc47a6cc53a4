// Which languages is there anything in, and how much?
// params:  $keys  one key, so that the question is asked once however often a request has it
// returns: key, value: rows of tag, methodNames, methodSummaries, fieldNames, methodCount, by tag
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
WITH tag,
  sum(methodNames) AS methodNames, sum(methodSummaries) AS methodSummaries, sum(fieldNames) AS fieldNames
ORDER BY tag
WITH collect({
  tag: tag, methodNames: methodNames, methodSummaries: methodSummaries, fieldNames: fieldNames,
  methodCount: COUNT { (:Method) }
}) AS value
UNWIND $keys AS key
RETURN key, value
