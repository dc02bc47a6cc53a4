// Which papers come next among the neighbours of a thing, by one relation, in an order that looks at all of them?
// params:  $key, $orderBy    $after, $before  order keys, ends excluded    $limit  one more than the page holds
// slots:   asked  the thing, and the links from it
// returns: value: { items, hasBefore, hasAfter }   (a cursor stands at something in the list)
RETURN {
  items: COLLECT {
    MATCH {{asked:(:Paper {paperId: $key})<-[link:CITES]-}}(paper:Paper)
    WITH link, paper, {{place-of-paper}} AS orderKey
    WHERE orderKey > $after AND orderKey < $before
    WITH link, paper, orderKey ORDER BY orderKey {{direction}} LIMIT $limit
    RETURN {
      orderKey: orderKey, {{carried-by-link}}, node: {{paper}}
    }
    ORDER BY orderKey {{direction}}
  },
  hasBefore: $after <> '',
  hasAfter: $before < '\uE000'
} AS value
