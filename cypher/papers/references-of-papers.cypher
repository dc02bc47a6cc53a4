// Which papers does each paper cite, the newest first?
// params:  $keys  paper keys
//          $after, $before  order keys, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
RETURN key, {
  items: COLLECT {
    MATCH ()-[link:CITES]->(paper)
    USING INDEX SEEK link:CITES(startKey, endOrder)
    WHERE link.startKey = key AND link.endOrder > $after AND link.endOrder < $before
    RETURN {
      orderKey: link.endOrder, intents: link.intents, influential: link.influential, sources: link.sources,
      imports: link.imports, startIds: link.startIds, endIds: link.endIds, said: link.said, node: {{paper}}
    }
    ORDER BY link.startKey {{direction}}, link.endOrder {{direction}} LIMIT $limit
  },
  hasBefore: $after <> '' AND EXISTS {
    MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(startKey, endOrder) WHERE link.startKey = key AND link.endOrder <= $after
  },
  hasAfter: EXISTS {
    MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(startKey, endOrder) WHERE link.startKey = key AND link.endOrder >= $before
  }
} AS value
