// Which papers is each person an author of, the newest first?
// params:  $keys  person keys
//          $after, $before  order keys, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
RETURN key, {
  items: COLLECT {
    MATCH ()-[link:AUTHORED]->(paper)
    USING INDEX SEEK link:AUTHORED(startKey, endOrder)
    WHERE link.startKey = key AND link.endOrder > $after AND link.endOrder < $before
    RETURN { orderKey: link.endOrder, position: link.position, printedName: link.printedName, imports: link.imports, node: {{paper}} }
    ORDER BY link.startKey {{direction}}, link.endOrder {{direction}} LIMIT $limit
  },
  hasBefore: $after <> '' AND EXISTS {
    MATCH ()-[link:AUTHORED]->() USING INDEX SEEK link:AUTHORED(startKey, endOrder) WHERE link.startKey = key AND link.endOrder <= $after
  },
  hasAfter: EXISTS {
    MATCH ()-[link:AUTHORED]->() USING INDEX SEEK link:AUTHORED(startKey, endOrder) WHERE link.startKey = key AND link.endOrder >= $before
  }
} AS value
