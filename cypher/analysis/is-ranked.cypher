// Have papers been ranked by their citations?
// params:  $keys  one key, so that the question is asked once however often a request has it
// returns: key, value
UNWIND $keys AS key
RETURN key, EXISTS { MATCH (analysis:Analysis) WHERE analysis.computedAt IS NOT NULL } AS value
