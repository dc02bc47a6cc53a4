// How many papers cite this one, up to a year where one is asked for.
CASE
  WHEN $asOfYear IS NULL THEN COUNT { (paper)<-[:CITES]-() }
  ELSE COUNT { (paper)<-[:CITES]-(citing) WHERE citing.year <= $asOfYear }
END
