// Note that what an import alone said has been taken back.
// params:  $number
MATCH (import:Import {number: $number})
SET import.state = 'RETRACTED', import.retractedAt = datetime(), import.retracting = null
WITH import
MATCH (page:RetractionPage {number: import.number})
DELETE page
