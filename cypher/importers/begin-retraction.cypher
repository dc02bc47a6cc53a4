// Note that an import is being taken back; cut off, it looks like one that was cut off.
// params:  $number
MATCH (import:Import {number: $number})
SET import.state = 'RUNNING', import.retracting = true
