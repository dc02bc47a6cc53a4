// What do these papers say of themselves?
// params:  $keys
// returns: key, title, year, doi, arxivId, openAlexId, isbn, pmid, s2Id, url, citation, venue, retracted, known,
//          referencesKnown, notices
UNWIND $keys AS key
MATCH (paper:Paper {paperId: key})
RETURN key,
  paper.title AS title, paper.year AS year,
  paper.doi AS doi, paper.arxivId AS arxivId, paper.openAlexId AS openAlexId, paper.isbn AS isbn,
  paper.pmid AS pmid, paper.s2Id AS s2Id,
  paper.url AS url, paper.citation AS citation, paper.venue AS venue,
  paper.retracted AS retracted, paper.known AS known, paper.referencesKnown AS referencesKnown,
  paper.notices AS notices
