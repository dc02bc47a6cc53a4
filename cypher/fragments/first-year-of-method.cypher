// The first year of the papers a method is described in, up to a year where one is asked for.
head(COLLECT {
  MATCH (method)-[:DESCRIBED_IN]->(source)
  WHERE source.year IS NOT NULL AND ($asOfYear IS NULL OR source.year <= $asOfYear)
  RETURN source.year ORDER BY source.year LIMIT 1
})
