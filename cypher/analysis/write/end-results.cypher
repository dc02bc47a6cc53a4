// Note that all results are written, and what they were made of.
// params:  $details  revision, counts and parameters
MATCH (analysis:Analysis {name: 'citations'})
SET analysis += $details, analysis.computedAt = datetime(), analysis.writing = false
