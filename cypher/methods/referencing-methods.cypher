// Which methods relate to each method, by slug?
// params:  $keys  slugs
//          $after, $before  order keys, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
RETURN key, {
  items: COLLECT {
    MATCH (method)-[link:RELATED_TO]->()
    USING INDEX SEEK link:RELATED_TO(endKey, startOrder)
    WHERE link.endKey = key AND link.startOrder > $after AND link.startOrder < $before
    RETURN { orderKey: link.startOrder, kinds: link.kinds, sources: link.sources, imports: link.imports, node: {{method}} }
    ORDER BY link.endKey {{direction}}, link.startOrder {{direction}} LIMIT $limit
  },
  hasBefore: $after <> '' AND EXISTS {
    MATCH ()-[link:RELATED_TO]->() USING INDEX SEEK link:RELATED_TO(endKey, startOrder) WHERE link.endKey = key AND link.startOrder <= $after
  },
  hasAfter: EXISTS {
    MATCH ()-[link:RELATED_TO]->() USING INDEX SEEK link:RELATED_TO(endKey, startOrder) WHERE link.endKey = key AND link.startOrder >= $before
  }
} AS value
