// Get and transform for catalogue files: NDJSON lines into records, or the reason why not.
import { type Line, readLines, type ReadLinesOptions } from '../reading/read-lines.js';
import { checkRecord } from '../check-record.js';
import { type CatalogueRecord, type ReadItem } from '../record.js';

/** How much of a line that is no record is kept to show it. */
const longestShown = 2_000;

/**
 * The records of a catalogue file in its order, blank lines passed over, what is no record as a
 * rejection. A first line of the kind `catalogue` tells of the file itself: where it says `resolved`,
 * the file's papers are told apart already, as in an export.
 */
export async function* readCatalogue(file: string, options?: ReadLinesOptions): AsyncGenerator<ReadItem> {
  let resolved = false;
  for await (const line of readLines(file, options)) {
    const place = { file, line: line.line };
    const value = parseLine(line);
    if (value === undefined) continue;
    if (isHeader(value) && line.line === 1) {
      resolved = value.resolved === true;
      continue;
    }
    const record = typeof value === 'string' ? value : checkRecord(value);
    if (typeof record === 'string') yield { place, reason: record, record: show(line, value) };
    else yield { place, record: resolved ? markResolved(record) : record };
  }
}

/** The line's value, undefined for a blank line, or as a text the reason why it has none. */
function parseLine(line: Line): unknown {
  if ('problem' in line) return line.problem;
  if (line.text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(line.text);
    return typeof value === 'string' ? 'a record has to be a JSON object' : value;
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
}

function isHeader(value: unknown): value is { readonly resolved?: unknown } {
  return value !== null && typeof value === 'object' && (value as { kind?: unknown }).kind === 'catalogue';
}

function markResolved(record: CatalogueRecord): CatalogueRecord {
  return record.kind === 'paper' ? { ...record, resolved: true } : record;
}

/** What was read, as far as it can be shown. */
function show(line: Line, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return 'text' in line ? line.text.slice(0, longestShown) : null;
}
