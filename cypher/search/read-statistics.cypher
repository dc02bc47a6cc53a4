// How much is there? Nodes and links from the count store, the rest as it was counted when the graph last changed.
// returns: methods, papers, people, fields, relatedTo, describedIn, inField, originatedBy, authored, cites,
//          partOf, counted  (null where it never was)
OPTIONAL MATCH (statistics:Statistics)
RETURN
  COUNT { (:Method) } AS methods, COUNT { (:Paper) } AS papers,
  COUNT { (:Person) } AS people, COUNT { (:Field) } AS fields,
  COUNT { ()-[:RELATED_TO]->() } AS relatedTo, COUNT { ()-[:DESCRIBED_IN]->() } AS describedIn,
  COUNT { ()-[:IN_FIELD]->() } AS inField, COUNT { ()-[:ORIGINATED_BY]->() } AS originatedBy,
  COUNT { ()-[:AUTHORED]->() } AS authored, COUNT { ()-[:CITES]->() } AS cites,
  COUNT { ()-[:PART_OF]->() } AS partOf,
  statistics { .*, countedAt: toString(statistics.countedAt) } AS counted
