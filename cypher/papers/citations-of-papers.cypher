// Which papers cite each paper, the newest first?
// params:  $keys  paper keys
//          $after, $before  order keys, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
RETURN key, {
  items: COLLECT {
    MATCH (paper)-[link:CITES]->()
    USING INDEX SEEK link:CITES(endKey, startOrder)
    WHERE link.endKey = key AND link.startOrder > $after AND link.startOrder < $before
    RETURN {
      orderKey: link.startOrder, intents: link.intents, influential: link.influential, sources: link.sources,
      imports: link.imports, startIds: link.startIds, endIds: link.endIds, said: link.said, node: {{paper}}
    }
    ORDER BY link.endKey {{direction}}, link.startOrder {{direction}} LIMIT $limit
  },
  hasBefore: $after <> '' AND EXISTS {
    MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(endKey, startOrder) WHERE link.endKey = key AND link.startOrder <= $after
  },
  hasAfter: EXISTS {
    MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(endKey, startOrder) WHERE link.endKey = key AND link.startOrder >= $before
  }
} AS value
