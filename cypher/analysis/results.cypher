// What has been found out about every paper of the projection?
// params:  $name, $communities  the property that holds them
// returns: paperId, pageRank, component, community, core, betweenness
MATCH (paper:Paper)
WITH paper.paperId AS paperId,
  gds.util.nodeProperty($name, paper, 'pageRank') AS pageRank,
  gds.util.nodeProperty($name, paper, 'component') AS component,
  gds.util.nodeProperty($name, paper, $communities) AS community,
  gds.util.nodeProperty($name, paper, 'core') AS core,
  gds.util.nodeProperty($name, paper, 'betweenness') AS betweenness
WHERE pageRank IS NOT NULL
RETURN paperId, pageRank, component, community, core, betweenness
