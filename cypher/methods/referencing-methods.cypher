// Which methods relate to each method, by slug?
// params:  $keys  slugs
//          $after, $before  order keys, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
RETURN key, {
  items: COLLECT {
    MATCH (method)-[link:RELATED_TO]->()
    USING INDEX link:RELATED_TO(endKey, startKey)
    WHERE link.endKey = key AND link.startKey > $after AND link.startKey < $before
    RETURN { orderKey: link.startKey, kinds: link.kinds, sources: link.sources, node: {{method}} }
    ORDER BY link.endKey {{direction}}, link.startKey {{direction}} LIMIT $limit
  },
  hasBefore: $after <> '' AND EXISTS {
    MATCH ()-[link:RELATED_TO]->() USING INDEX link:RELATED_TO(endKey, startKey) WHERE link.endKey = key AND link.startKey <= $after
  },
  hasAfter: EXISTS {
    MATCH ()-[link:RELATED_TO]->() USING INDEX link:RELATED_TO(endKey, startKey) WHERE link.endKey = key AND link.startKey >= $before
  }
} AS value
