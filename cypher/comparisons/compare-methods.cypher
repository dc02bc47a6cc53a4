// What does each method say of itself, and what is it compared by?
// params:  $slugs    one to ten slugs
//          $locales  the languages that serve the reader
// returns: method, field, source { paper, citation, url }, summaries   (one row for each slug that exists)
UNWIND $slugs AS slug
MATCH (method:Method {slug: slug})
RETURN
  {{method}} AS method,
  head(COLLECT {
    MATCH (method)-[link:IN_FIELD]->(field:Field)
    RETURN {{field}} ORDER BY link.position LIMIT 1
  }) AS field,
  head(COLLECT {
    MATCH (method)-[link:DESCRIBED_IN]->(paper:Paper)
    RETURN { citation: link.citation, url: link.url, paper: {{paper}} }
    ORDER BY link.position LIMIT 1
  }) AS source,
  {{summaries}} AS summaries
