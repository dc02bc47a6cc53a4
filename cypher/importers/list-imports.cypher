// Which imports have there been?
// returns: importId, number, source, files, digests, state, counts (JSON), startedAt, endedAt, retractedAt, retracting   (in their order)
MATCH (import:Import)
RETURN import.importId AS importId, import.number AS number, import.source AS source, import.files AS files,
  import.digests AS digests, import.state AS state, import.counts AS counts,
  toString(import.startedAt) AS startedAt, toString(import.endedAt) AS endedAt,
  toString(import.retractedAt) AS retractedAt, coalesce(import.retracting, false) AS retracting
ORDER BY number
