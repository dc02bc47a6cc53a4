// How many citations run from the papers of each of these methods to the papers of each of them?
// params:  $slugs    $asOfYear  or null
// returns: citing, cited, count   (no row where there are none)
UNWIND $slugs AS slug
MATCH (:Method {slug: slug})-[:DESCRIBED_IN]->(citing)-[:CITES]->(cited)<-[:DESCRIBED_IN]-(method:Method)
WHERE method.slug IN $slugs AND ($asOfYear IS NULL OR (citing.year <= $asOfYear AND cited.year <= $asOfYear))
RETURN slug AS citing, method.slug AS cited, count(*) AS count
