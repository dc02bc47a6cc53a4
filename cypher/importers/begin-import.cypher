// Note that an import begins: a new one, or one that was cut off, retracted or run before.
// params:  $importId, $source, $files, $digests
// returns: number, source, isNew
OPTIONAL MATCH (last:Import)
WITH coalesce(max(last.number), 0) + 1 AS next
MERGE (import:Import {importId: $importId})
ON CREATE SET import.number = next, import.source = $source, import.digests = $digests
SET import.files = $files, import.state = 'RUNNING', import.startedAt = datetime(), import.endedAt = null,
  import.retractedAt = null, import.retracting = null
RETURN import.number AS number, import.source AS source, import.number = next AS isNew
