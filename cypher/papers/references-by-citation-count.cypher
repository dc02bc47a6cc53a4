// Which papers does each paper cite, those that most papers cite first?
// params:  $keys  paper keys    $influential, $intents  or null    $low, $high  order keys by year, ends excluded
//          $after, $before  order keys by count, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
// Ends that leave nothing out are not compared, so that a hub is walked through once for a first page.
UNWIND $keys AS key
MATCH (asked:Paper {paperId: key})
RETURN key, {
  items: COLLECT {
    MATCH (asked)-[link:CITES]->(paper)
    WHERE ($low = '' OR link.endOrder > $low) AND ($high = '\uE000' OR link.endOrder < $high) AND {{citation-filter}}
    WITH link, paper, {{citation-count-order}} AS orderKey
    WHERE orderKey > $after AND orderKey < $before
    WITH link, paper, orderKey ORDER BY orderKey {{direction}} LIMIT $limit
    RETURN {
      orderKey: orderKey, intents: link.intents, influential: link.influential, sources: link.sources,
      imports: link.imports, startIds: link.startIds, endIds: link.endIds, said: link.said, node: {{paper}}
    }
    ORDER BY orderKey {{direction}}
  },
  hasBefore: EXISTS {
    MATCH (asked)-[link:CITES]->(paper)
    WHERE $after <> '' AND ($low = '' OR link.endOrder > $low) AND ($high = '\uE000' OR link.endOrder < $high) AND {{citation-filter}}
      AND {{citation-count-order}} <= $after
  },
  hasAfter: EXISTS {
    MATCH (asked)-[link:CITES]->(paper)
    WHERE $before <> '\uE000' AND ($low = '' OR link.endOrder > $low) AND ($high = '\uE000' OR link.endOrder < $high) AND {{citation-filter}}
      AND {{citation-count-order}} >= $before
  }
} AS value
