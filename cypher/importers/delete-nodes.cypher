// Take these nodes away, with their links; what is derived of the links of others is stale then.
// params:  $keys
UNWIND $keys AS key
MATCH (node:{{label}}) WHERE node.{{key}} = key
CALL (node) {
  OPTIONAL MATCH (node)--(method:Method) SET method:StaleMethod
}
CALL (node) {
  OPTIONAL MATCH (node)--(paper:Paper) SET paper:StalePaper
}
CALL (node) {
  OPTIONAL MATCH (node)--(person:Person) SET person:StalePerson
}
CALL (node) {
  OPTIONAL MATCH (node)--(field:Field) SET field:StaleField
}
DETACH DELETE node
