// What is derived of a field's links, stored with it.
WITH field, COUNT { (field)<-[:IN_FIELD]-() } AS popularity
SET field.popularity = popularity,
  field.popularityOrder = right('000000000' + toString(popularity), 10) + substring(field.addedOrder, 8)
