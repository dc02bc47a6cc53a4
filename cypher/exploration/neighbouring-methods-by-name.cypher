// Which methods come next by name among the neighbours of a thing, by one relation, looking at all of them?
// params:  $key    $after, $before  order keys, ends excluded    $limit  one more than the page holds
//          $lists  the list by name asked for, and those that stand in for it
// slots:   asked  the thing, and the links from it
// returns: value: { items, hasBefore, hasAfter }   (a cursor stands at something in the list)
WITH head([each IN $lists WHERE EXISTS { (:NameList {list: each, complete: true}) }]) AS list
RETURN {
  items: COLLECT {
    MATCH {{asked:(:Method {slug: $key})-[link:RELATED_TO]->}}(method:Method)<-[entry:LISTS]-()
    WHERE entry.list = list AND entry.nameOrder > $after AND entry.nameOrder < $before
    WITH link, method, entry.nameOrder AS orderKey ORDER BY orderKey {{direction}} LIMIT $limit
    RETURN {
      orderKey: orderKey, {{carried-by-link}}, node: {{method}}
    }
    ORDER BY orderKey {{direction}}
  },
  hasBefore: $after <> '',
  hasAfter: $before < '\uE000'
} AS value
