// Which papers does each paper cite, those with the greatest PageRank first?
// params:  $keys  paper keys    $influential, $intents  or null    $low, $high  order keys by year, ends excluded
//          $after, $before  order keys by PageRank, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
MATCH (asked:Paper {paperId: key})
RETURN key, {
  items: COLLECT {
    MATCH (asked)-[link:CITES]->(paper)
    WHERE link.endOrder > $low AND link.endOrder < $high AND {{citation-filter}}
    WITH link, paper, {{citation-rank-order}} AS orderKey
    WHERE orderKey > $after AND orderKey < $before
    WITH link, paper, orderKey ORDER BY orderKey {{direction}} LIMIT $limit
    RETURN {
      orderKey: orderKey, intents: link.intents, influential: link.influential, sources: link.sources,
      imports: link.imports, startIds: link.startIds, endIds: link.endIds, said: link.said, node: {{paper}}
    }
    ORDER BY orderKey {{direction}}
  },
  hasBefore: $after <> '' AND EXISTS {
    MATCH (asked)-[link:CITES]->(paper)
    WHERE link.endOrder > $low AND link.endOrder < $high AND {{citation-filter}}
      AND {{citation-rank-order}} <= $after
  },
  hasAfter: EXISTS {
    MATCH (asked)-[link:CITES]->(paper)
    WHERE link.endOrder > $low AND link.endOrder < $high AND {{citation-filter}}
      AND {{citation-rank-order}} >= $before
  }
} AS value
