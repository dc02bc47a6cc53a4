// The place of a method among the neighbours of a thing.
CASE $orderBy
      WHEN 'POSITION' THEN right('000000000' + toString(coalesce(link.position, 0)), 10) + ' '
      WHEN 'POPULARITY' THEN right('000000000' + toString(9999999999 - coalesce(method.popularity, 0)), 10) + ' '
      WHEN 'CITATION_COUNT' THEN right('000000000' + toString(9999999999 - coalesce(method.citationCount, 0)), 10) + ' '
      WHEN 'YEAR' THEN CASE
        WHEN method.firstYear IS NULL THEN '9999 '
        ELSE right('000' + toString(9999 - method.firstYear), 4) + ' '
      END
      ELSE ''
    END + method.orderKey
