// The place of a field among the neighbours of a thing.
CASE $orderBy
      WHEN 'POSITION' THEN right('000000000' + toString(coalesce(link.position, 0)), 10) + ' '
      WHEN 'POPULARITY' THEN right('000000000' + toString(9999999999 - COUNT { (field)<-[:IN_FIELD]-() }), 10) + ' '
      ELSE ''
    END + substring(field.addedOrder, 9)
