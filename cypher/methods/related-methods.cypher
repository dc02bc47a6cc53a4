// Which methods does each method relate to, by slug?
// params:  $keys  slugs
//          $after, $before  order keys, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
RETURN key, {
  items: COLLECT {
    MATCH ()-[link:RELATED_TO]->(method)
    USING INDEX SEEK link:RELATED_TO(startKey, endOrder)
    WHERE link.startKey = key AND link.endOrder > $after AND link.endOrder < $before
    RETURN { orderKey: link.endOrder, kinds: link.kinds, sources: link.sources, imports: link.imports, node: {{method}} }
    ORDER BY link.startKey {{direction}}, link.endOrder {{direction}} LIMIT $limit
  },
  hasBefore: $after <> '' AND EXISTS {
    MATCH ()-[link:RELATED_TO]->() USING INDEX SEEK link:RELATED_TO(startKey, endOrder) WHERE link.startKey = key AND link.endOrder <= $after
  },
  hasAfter: EXISTS {
    MATCH ()-[link:RELATED_TO]->() USING INDEX SEEK link:RELATED_TO(startKey, endOrder) WHERE link.startKey = key AND link.endOrder >= $before
  }
} AS value
