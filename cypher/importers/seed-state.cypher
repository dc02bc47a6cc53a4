// Is there nothing of ours in the graph yet, or a bundled catalogue that was cut off while it was loaded?
// returns: empty, cutOff
RETURN
  NOT EXISTS { (:Method) } AND NOT EXISTS { (:Paper) } AND NOT EXISTS { (:Person) } AND NOT EXISTS { (:Field) } AS empty,
  EXISTS { (seed:Seed) WHERE seed.completedAt IS NULL } AS cutOff
