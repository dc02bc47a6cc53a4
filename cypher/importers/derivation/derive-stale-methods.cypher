// Derive anew what stands on the links of these methods.
// params:  $keys
UNWIND $keys AS key
MATCH (method:Method {slug: key})
{{derive-method}}
REMOVE method:StaleMethod
