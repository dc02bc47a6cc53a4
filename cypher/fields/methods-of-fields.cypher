// Which methods name each field itself, by slug?
// params:  $keys  field keys
//          $after, $before  order keys, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
RETURN key, {
  items: COLLECT {
    MATCH (method)-[link:IN_FIELD]->()
    USING INDEX SEEK link:IN_FIELD(endKey, startOrder)
    WHERE link.endKey = key AND link.startOrder > $after AND link.startOrder < $before
    RETURN { orderKey: link.startOrder, position: link.position, node: {{method}} }
    ORDER BY link.endKey {{direction}}, link.startOrder {{direction}} LIMIT $limit
  },
  hasBefore: $after <> '' AND EXISTS {
    MATCH ()-[link:IN_FIELD]->() USING INDEX SEEK link:IN_FIELD(endKey, startOrder) WHERE link.endKey = key AND link.startOrder <= $after
  },
  hasAfter: EXISTS {
    MATCH ()-[link:IN_FIELD]->() USING INDEX SEEK link:IN_FIELD(endKey, startOrder) WHERE link.endKey = key AND link.startOrder >= $before
  }
} AS value
