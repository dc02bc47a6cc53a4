// Which papers does each paper cite, the newest first, of those that meet a filter?
// params:  $keys  paper keys    $influential, $intents  or null
//          $after, $before  order keys, ends excluded    $limit  one more than the page holds
//          $low, $high  between which the whole list is
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
RETURN key, {
  items: COLLECT {
    MATCH ()-[link:CITES]->(paper)
    USING INDEX SEEK link:CITES(startKey, endOrder)
    WHERE link.startKey = key AND link.endOrder > $after AND link.endOrder < $before
      AND {{citation-filter}}
    RETURN {
      orderKey: link.endOrder, intents: link.intents, influential: link.influential, sources: link.sources,
      imports: link.imports, startIds: link.startIds, endIds: link.endIds, said: link.said, node: {{paper}}
    }
    ORDER BY link.startKey {{direction}}, link.endOrder {{direction}} LIMIT $limit
  },
  hasBefore: $after > $low AND EXISTS {
    MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(startKey, endOrder)
    WHERE link.startKey = key AND link.endOrder > $low AND link.endOrder <= $after AND {{citation-filter}}
  },
  hasAfter: $before < $high AND EXISTS {
    MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(startKey, endOrder)
    WHERE link.startKey = key AND link.endOrder >= $before AND link.endOrder < $high AND {{citation-filter}}
  }
} AS value
