// The place of a paper by PageRank, to 15 decimals, the greatest first; after all others where it has none.
CASE
  WHEN paper.pageRank IS NULL THEN '\uD7FFz'
  ELSE right('000000000000000' + toString(1000000000000000 - toInteger(round(1e15 * paper.pageRank))), 16)
END
