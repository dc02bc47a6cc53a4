// What is derived of a person's links, stored with them.
WITH person, COUNT { (person)-[:AUTHORED]->() } + COUNT { (person)<-[:ORIGINATED_BY]-() } AS popularity
SET person.popularity = popularity,
  person.popularityOrder = right('000000000' + toString(popularity), 10) + substring(person.addedOrder, 8)
