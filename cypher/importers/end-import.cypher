// Note how an import ended.
// params:  $number, $state, $counts  (JSON)
MATCH (import:Import {number: $number})
SET import.state = $state, import.counts = $counts, import.endedAt = datetime()
