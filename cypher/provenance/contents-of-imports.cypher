// Which files did each import read, and what became of their records?
// params:  $keys  imports' ids
// returns: key, value: { files, digests, counts (JSON) }
UNWIND $keys AS key
MATCH (import:Import {importId: key})
RETURN key, import { .files, .digests, .counts } AS value
