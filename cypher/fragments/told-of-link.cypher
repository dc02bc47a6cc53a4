// What is told of a link among some things besides its ends; the year is that of the citing, describing or written paper.
link.kinds AS kinds, link.intents AS intents, link.influential AS influential, link.position AS position,
  CASE WHEN start:Paper THEN start.year ELSE end.year END AS year
