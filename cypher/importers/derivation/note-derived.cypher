// Note that everything has been derived once. What was marked stale is so no longer, and may have been changed: an
// analysis of the citations is out of date.
// params:  $rules
MERGE (step:SchemaStep {file: $rules})
ON CREATE SET step.appliedAt = datetime()
MERGE (revision:GraphRevision {name: 'citations'})
SET revision.number = coalesce(revision.number, 0) + 1
