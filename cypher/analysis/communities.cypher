// A page of the communities, the largest first.
// params:  $keys  one key    $after, $before  numbers as texts of ten digits, ends excluded    $limit  one more than the page holds
// returns: key, value: { items, hasBefore, hasAfter }
UNWIND $keys AS key
WITH key, CASE WHEN $after = '' THEN 0 ELSE toInteger($after) END AS after,
  CASE WHEN $before < ':' THEN toInteger($before) ELSE 9999999999 END AS before
RETURN key, {
  items: COLLECT {
    MATCH (community:Community) USING INDEX SEEK community:Community(number)
    WHERE community.number > after AND community.number < before
    WITH community, community.number AS number ORDER BY number {{direction}} LIMIT $limit
    RETURN { number: number, size: community.size, orderKey: right('000000000' + toString(number), 10) }
    ORDER BY number {{direction}}
  },
  hasBefore: EXISTS {
    MATCH (community:Community) USING INDEX SEEK community:Community(number) WHERE community.number <= after
  },
  hasAfter: EXISTS {
    MATCH (community:Community) USING INDEX SEEK community:Community(number) WHERE community.number >= before
  }
} AS value
