// Get and transform for catalogue files: NDJSON lines into records, or the reason why not.
import { type Line, readLines, type ReadLinesOptions } from '../read-lines.js';
import { checkRecord } from '../check-record.js';
import { type CatalogueRecord, type ReadItem } from '../record.js';

/** The records of a catalogue file in its order, blank lines passed over, what is no record as a rejection. */
export async function* readCatalogue(file: string, options?: ReadLinesOptions): AsyncGenerator<ReadItem> {
  for await (const line of readLines(file, options)) {
    const place = { file, line: line.line };
    const parsed = parseLine(line);
    if (typeof parsed === 'string') yield { place, reason: parsed };
    else if (parsed) yield { place, record: parsed };
  }
}

/** The line's record, null for a blank line, or the reason why it is none. */
function parseLine(line: Line): CatalogueRecord | string | null {
  if ('problem' in line) return line.problem;
  if (line.text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  return checkRecord(value);
}
