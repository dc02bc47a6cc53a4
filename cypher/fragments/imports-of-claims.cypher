// The imports that the claims are of, in their order; a claim is JSON that begins with its import's number.
COLLECT {
  UNWIND claims AS claim
  WITH DISTINCT toInteger(substring(split(claim, ',')[0], 1)) AS number
  MATCH (import:Import {number: number})
  RETURN {{import}} ORDER BY number
}
