// Which methods are linked to each method by citation, and by what?
// params:  $keys  slugs    $asOfYear  or null    $limit
// returns: key, value: { cites, citedBy, coCited, coupled, declared, method }, by the sum of the counts, then by slug
//          (as it stands in the order by popularity, behind ten digits and a separator: in the order of code points)
UNWIND $keys AS key
MATCH (asked:Method {slug: key})
RETURN key, COLLECT {
  CALL (asked) {
    MATCH (asked)-[:DESCRIBED_IN]->(own)<-[:CITES]-(paper)<-[:DESCRIBED_IN]-(method:Method)
    WHERE $asOfYear IS NULL OR (own.year <= $asOfYear AND paper.year <= $asOfYear)
    RETURN method, count(*) AS cites, 0 AS citedBy, 0 AS coCited, 0 AS coupled
    UNION ALL
    MATCH (asked)-[:DESCRIBED_IN]->(own)-[:CITES]->(paper)<-[:DESCRIBED_IN]-(method:Method)
    WHERE $asOfYear IS NULL OR (own.year <= $asOfYear AND paper.year <= $asOfYear)
    RETURN method, 0 AS cites, count(*) AS citedBy, 0 AS coCited, 0 AS coupled
    UNION ALL
    MATCH (asked)-[:DESCRIBED_IN]->(own)<-[:CITES]-(between)-[:CITES]->(paper)<-[:DESCRIBED_IN]-(method:Method)
    WHERE $asOfYear IS NULL
      OR (own.year <= $asOfYear AND between.year <= $asOfYear AND paper.year <= $asOfYear)
    RETURN method, 0 AS cites, 0 AS citedBy, count(DISTINCT between) AS coCited, 0 AS coupled
    UNION ALL
    MATCH (asked)-[:DESCRIBED_IN]->(own)-[:CITES]->(between)<-[:CITES]-(paper)<-[:DESCRIBED_IN]-(method:Method)
    WHERE $asOfYear IS NULL
      OR (own.year <= $asOfYear AND between.year <= $asOfYear AND paper.year <= $asOfYear)
    RETURN method, 0 AS cites, 0 AS citedBy, 0 AS coCited, count(DISTINCT between) AS coupled
  }
  WITH asked, method, sum(cites) AS cites, sum(citedBy) AS citedBy, sum(coCited) AS coCited, sum(coupled) AS coupled
  WHERE method <> asked
  WITH asked, method, cites, citedBy, coCited, coupled, cites + citedBy + coCited + coupled AS reasons
  ORDER BY reasons DESC, substring(method.popularityOrder, 11) LIMIT $limit
  RETURN {
    cites: cites, citedBy: citedBy, coCited: coCited, coupled: coupled,
    declared: EXISTS { (asked)-[link:RELATED_TO]-(method) WHERE 'declared' IN link.kinds },
    method: {{method}}
  }
  ORDER BY reasons DESC, substring(method.popularityOrder, 11)
} AS value
