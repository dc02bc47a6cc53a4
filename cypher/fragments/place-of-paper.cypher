// The place of a paper among the neighbours of a thing.
CASE $orderBy
      WHEN 'POSITION' THEN right('000000000' + toString(coalesce(link.position, 0)), 10) + ' ' + substring(paper.orderKey, 5)
      WHEN 'YEAR' THEN paper.orderKey
      WHEN 'POPULARITY', 'CITATION_COUNT' THEN {{citation-count-order}}
      WHEN 'PAGE_RANK' THEN {{citation-rank-order}}
      WHEN 'NAME' THEN coalesce(paper.nameOrder, '\uD7FFz\u0001' + substring(paper.orderKey, 5))
      ELSE substring(paper.orderKey, 5)
    END
