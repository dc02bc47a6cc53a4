// The place of a paper among others by how many papers cite it, the most first, then by key.
right('000000000' + toString(9999999999 - COUNT { (paper)<-[:CITES]-() }), 10) + ' ' + substring(paper.orderKey, 5)
