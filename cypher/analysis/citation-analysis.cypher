// The analysis that has been made of the citations.
// params:  $keys  one key, so that the question is asked once however often a request has it
// returns: key, value   (nothing where none has been made)
UNWIND $keys AS key
{{find-analysis}}
RETURN key, {
  analysis: {{analysis}},
  parameters: analysis { .damping, .seed, .resolution, .betweennessSamples },
  found: analysis { .componentCount, .largestComponent, .communityCount, .modularity, .degeneracy }
} AS value
