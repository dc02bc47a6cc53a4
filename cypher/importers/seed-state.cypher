// Is there nothing in the graph yet but our own notes, or a bundled catalogue that was cut off while it was loaded?
// returns: empty, cutOff
RETURN
  NOT EXISTS { (node:Method|Person|Paper|Field) } AS empty,
  EXISTS { (seed:Seed) WHERE seed.completedAt IS NULL } AS cutOff
