// Is there nothing in the graph but our own notes?
// returns: empty
RETURN NOT EXISTS {
  (node)
  WHERE NOT node:SchemaStep AND NOT node:Seed AND NOT node:Statistics AND NOT node:GraphRevision
} AS empty
