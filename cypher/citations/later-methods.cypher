// Which methods have papers that cite the papers of each method?
// params:  $keys  slugs    $asOfYear  or null    $limit
// returns: key, value: { slug, year }, by slug
UNWIND $keys AS key
RETURN key, COLLECT {
  MATCH (:Method {slug: key})-[:DESCRIBED_IN]->(cited)<-[:CITES]-(citing)<-[:DESCRIBED_IN]-(method:Method)
  WHERE method.slug <> key AND ($asOfYear IS NULL OR (citing.year <= $asOfYear AND cited.year <= $asOfYear))
  WITH DISTINCT method ORDER BY method.slug LIMIT $limit
  RETURN { slug: method.slug, year: {{first-year-of-method}} } ORDER BY method.slug
} AS value
