// Which papers does each paper cite, of those that meet a filter, and how many are they?
// params:  $keys  paper keys    $influential, $intents  or null    $low, $high  order keys, ends excluded
// returns: key, value: how many
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH ()-[link:CITES]->() USING INDEX SEEK link:CITES(startKey, endOrder)
  WHERE link.startKey = key AND link.endOrder > $low AND link.endOrder < $high AND {{citation-filter}}
} AS value
