// Bring keys and orders on the links of these papers up to date.
// params:  $keys  keys of papers whose key or order has changed
UNWIND $keys AS key
MATCH (paper:Paper {paperId: key})
CALL (paper) {
  MATCH (paper)-[link:CITES]->()
  SET link.startKey = paper.paperId, link.startOrder = paper.orderKey
}
CALL (paper) {
  MATCH (paper)<-[link:CITES|AUTHORED|DESCRIBED_IN]-()
  SET link.endKey = paper.paperId, link.endOrder = paper.orderKey
}
