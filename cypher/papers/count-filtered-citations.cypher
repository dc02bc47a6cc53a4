// Which papers cite each paper, of those that meet a filter, and how many are they?
// params:  $keys  paper keys    $influential, $intents  or null    $low, $high  order keys, ends excluded
// returns: key, value: how many
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(endKey, startOrder)
  WHERE link.endKey = key AND link.startOrder > $low AND link.startOrder < $high AND {{citation-filter}}
} AS value
