// Note that the bundled catalogue is being loaded.
MERGE (seed:Seed {name: 'bundled'})
SET seed.startedAt = datetime(), seed.completedAt = null
