// The place of a person among the neighbours of a thing.
CASE $orderBy
      WHEN 'POSITION' THEN right('000000000' + toString(coalesce(link.position, 0)), 10) + ' ' + substring(person.addedOrder, 9)
      WHEN 'POPULARITY' THEN right('000000000' + toString(9999999999 - coalesce(person.popularity, 0)), 10) + ' ' + substring(person.addedOrder, 9)
      WHEN 'NAME' THEN person.nameOrder
      ELSE substring(person.addedOrder, 9)
    END
