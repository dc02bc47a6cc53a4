// Note that the bundled catalogue has been loaded.
MERGE (seed:Seed {name: 'bundled'})
SET seed.completedAt = datetime()
