// What may show that two of these people are one: their papers, with whom, where and when, and in which fields.
// params:  $keys    $mostPapers  of each person    $mostAuthors  of a paper, else its authors say nothing
// returns: key, papers  { paperId, title, year, venue, authors: [id, name] }, fields
UNWIND $keys AS key
MATCH (person:Person {personId: key})
RETURN key,
  COLLECT {
    MATCH (person)-[link:AUTHORED]->(paper:Paper)
    WITH paper, link ORDER BY link.endOrder LIMIT $mostPapers
    RETURN paper {
      .paperId, .title, .year, .venue,
      authors: CASE
        WHEN COUNT { (paper)<-[:AUTHORED]-() } > $mostAuthors THEN []
        ELSE COLLECT {
          MATCH (paper)<-[:AUTHORED]-(other:Person) WHERE other <> person AND other.name IS NOT NULL
          RETURN [other.personId, other.name]
        }
      END
    }
  } AS papers,
  COLLECT {
    MATCH (person)<-[:ORIGINATED_BY]-(:Method)-[:IN_FIELD]->(field:Field) RETURN field.fieldId
    UNION
    MATCH (person)-[:AUTHORED]->(:Paper)<-[:DESCRIBED_IN]-(:Method)-[:IN_FIELD]->(field:Field) RETURN field.fieldId
  } AS fields
