// A page of the papers of each community, those first that rank highest.
// params:  $keys  numbers of ten digits    $after, $before  order keys, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
WITH key, CASE WHEN $after > key THEN $after ELSE key END AS after,
  // Behind the blank that ends the number in every key.
  CASE WHEN $before < key + '!' THEN $before ELSE key + '!' END AS before
RETURN key, {
  items: COLLECT {
    MATCH (paper:Paper) USING INDEX SEEK paper:Paper(communityOrder)
    WHERE paper.communityOrder > after AND paper.communityOrder < before
    WITH paper ORDER BY paper.communityOrder {{direction}} LIMIT $limit
    RETURN { orderKey: paper.communityOrder, node: {{paper}} } ORDER BY paper.communityOrder {{direction}}
  },
  hasBefore: $after > key AND EXISTS {
    MATCH (paper:Paper) USING INDEX SEEK paper:Paper(communityOrder)
    WHERE paper.communityOrder > key AND paper.communityOrder <= $after
  },
  hasAfter: EXISTS {
    MATCH (paper:Paper) USING INDEX SEEK paper:Paper(communityOrder)
    WHERE paper.communityOrder >= before AND paper.communityOrder < key + '!'
  }
} AS value
