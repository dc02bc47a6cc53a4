// Whose name is being typed?
// params:  $indexes  { name, type, query }    $scores  the lowest score of each tier
//          $most     how many hits of each query are looked at    $options  { limit: $most }    $limit
// returns: type, row   (best first)
{{search-hits}}
WITH hits[..$limit] AS hits
UNWIND range(0, size(hits) - 1) AS place
WITH place, hits[place].node AS node, hits[place].type AS type
{{found-thing}}
RETURN type, row ORDER BY place
