// Note that everything has been derived once.
// params:  $rules
MERGE (step:SchemaStep {file: $rules})
ON CREATE SET step.appliedAt = datetime()
