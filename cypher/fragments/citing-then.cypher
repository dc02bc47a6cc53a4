// How many papers this one cites, up to a year where one is asked for.
CASE
  WHEN $asOfYear IS NULL THEN COUNT { (paper)-[:CITES]->() }
  ELSE COUNT { (paper)-[:CITES]->(cited) WHERE cited.year <= $asOfYear }
END
