// What holds these words, and which page of it is asked for?
// params:  $indexes  { name, type, query }    $scores  the lowest score of each tier
//          $most     one more hit than is counted and paged
//          $options  of the index: { limit: $most } where no condition leaves any of them out
//          $after, $before  order keys, ends excluded    $backward    $limit  one more than the page holds
// returns: found, hasBefore, hasAfter, items: { orderKey, type, row, summaryLocales, summaries }
{{search-hits}}
WITH size(hits) AS found, hits[..$most - 1] AS hits
WITH found, hits, [hit IN hits WHERE $after < hit.orderKey < $before] AS between
WITH found, hits, CASE WHEN $backward THEN reverse(between) ELSE between END[..$limit] AS page
RETURN found,
  any(hit IN hits WHERE hit.orderKey <= $after) AS hasBefore,
  any(hit IN hits WHERE hit.orderKey >= $before) AS hasAfter,
  COLLECT {
    UNWIND range(0, size(page) - 1) AS place
    WITH place, page[place].node AS node, page[place].type AS type, page[place].orderKey AS orderKey
    {{found-thing}}
    RETURN {
      orderKey: orderKey, type: type, row: row,
      summaryLocales: node.summaryLocales, summaries: node.summaries
    } ORDER BY place
  } AS items
