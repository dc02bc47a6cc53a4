// What every answer that holds an analysis says of it. It is stale once a paper or a citation has changed since: where
// such a change is yet to be counted in the revision, and where papers went that had no citations, too; and while
// another one writes its results.
analysis {
  .revision, .paperCount, .citationCount,
  computedAt: toString(analysis.computedAt),
  stale: coalesce(analysis.writing, false)
    OR analysis.revision <> coalesce(revision.number, 0)
    OR COUNT { (:StalePaper) } <> 0
    OR analysis.paperCount <> COUNT { (:Paper) }
    OR analysis.citationCount <> COUNT { ()-[:CITES]->() }
}
