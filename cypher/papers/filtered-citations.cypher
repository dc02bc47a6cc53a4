// Which papers cite each paper, the newest first, of those that meet a filter?
// params:  $keys  paper keys    $influential, $intents  or null
//          $after, $before  order keys, ends excluded    $limit  one more than the page holds
//          $low, $high  between which the whole list is
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
RETURN key, {
  items: COLLECT {
    MATCH (paper)-[link:CITES]->()
    USING INDEX SEEK link:CITES(endKey, startOrder)
    WHERE link.endKey = key AND link.startOrder > $after AND link.startOrder < $before
      AND {{citation-filter}}
    RETURN {
      orderKey: link.startOrder, intents: link.intents, influential: link.influential, sources: link.sources,
      imports: link.imports, startIds: link.startIds, endIds: link.endIds, said: link.said, node: {{paper}}
    }
    ORDER BY link.endKey {{direction}}, link.startOrder {{direction}} LIMIT $limit
  },
  hasBefore: $after > $low AND EXISTS {
    MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(endKey, startOrder)
    WHERE link.endKey = key AND link.startOrder > $low AND link.startOrder <= $after AND {{citation-filter}}
  },
  hasAfter: $before < $high AND EXISTS {
    MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(endKey, startOrder)
    WHERE link.endKey = key AND link.startOrder >= $before AND link.startOrder < $high AND {{citation-filter}}
  }
} AS value
