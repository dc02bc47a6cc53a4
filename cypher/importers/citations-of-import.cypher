// Which citations does this import tell of?
// params:  $number    $after  the last citing paper of the page before, taken again    $limit
// returns: startKey, endKey, properties   (by citing paper)
MATCH (:Paper)-[link:CITES]->(:Paper)
WHERE link.startKey >= $after AND link.endOrder IS NOT NULL AND $number IN link.imports
RETURN link.startKey AS startKey, link.endKey AS endKey, properties(link) AS properties
ORDER BY link.startKey LIMIT $limit
