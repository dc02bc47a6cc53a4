// What no count store knows, counted once a load has changed the graph: papers by what is known of them,
// methods without a seminal paper, languages.
CALL () {
  MATCH (paper:Paper)
  WITH coalesce(paper.known, true) AS known, paper.year IS NULL AS undated,
    coalesce(paper.referencesKnown, 'UNKNOWN') AS coverage, EXISTS { (paper)-[:CITES]->() } AS cites
  RETURN
    sum(CASE WHEN known THEN 0 ELSE 1 END) AS placeholders,
    sum(CASE WHEN known AND undated THEN 1 ELSE 0 END) AS undatedPapers,
    sum(CASE WHEN known AND NOT cites AND coverage = 'UNKNOWN' THEN 1 ELSE 0 END) AS papersOfUnknownReferences,
    sum(CASE WHEN known AND NOT cites AND coverage = 'ALL' THEN 1 ELSE 0 END) AS papersWithoutReferences
}
CALL () {
  MATCH (method:Method) WHERE NOT EXISTS { (method)-[:DESCRIBED_IN {position: 0}]->() }
  RETURN count(*) AS methodsWithoutSeminalPaper
}
CALL () {
  MATCH (named:Method|Field) UNWIND coalesce(named.nameLocales, []) + coalesce(named.summaryLocales, []) AS tag
  RETURN count(DISTINCT tag) AS locales
}
MERGE (statistics:Statistics {name: 'graph'})
SET statistics.placeholders = placeholders, statistics.undatedPapers = undatedPapers,
  statistics.papersOfUnknownReferences = papersOfUnknownReferences,
  statistics.papersWithoutReferences = papersWithoutReferences,
  statistics.methodsWithoutSeminalPaper = methodsWithoutSeminalPaper, statistics.locales = locales,
  statistics.countedAt = datetime()
