// Is there nothing in the graph yet but our own notes, or a bundled catalogue that was cut off while it was loaded?
// returns: empty, cutOff
RETURN
  NOT EXISTS { (node) WHERE NOT node:SchemaStep AND NOT node:Seed AND NOT node:PendingLink } AS empty,
  EXISTS { (seed:Seed) WHERE seed.completedAt IS NULL } AS cutOff
