// Get and transform for papers as JSON, one object a line, in the properties that most lists of papers share.
import { checkRecord } from '../check-record.js';
import { readJsonItems } from '../reading/read-json-items.js';
import { type ReadLinesOptions } from '../reading/read-lines.js';
import { type ReadItem } from '../record.js';
import { toPaperRecords } from './to-paper-records.js';

/**
 * The papers of a file in its order, each followed by what it cites; what is no record is a rejection.
 * Of a paper that is refused the references are passed over.
 */
export async function* readPapersJsonl(file: string, options?: ReadLinesOptions): AsyncGenerator<ReadItem> {
  for await (const found of readJsonItems(file, options)) {
    if ('reason' in found) {
      yield found;
      continue;
    }
    for (const said of toPaperRecords(found.item)) {
      const record = checkRecord(said);
      if (typeof record !== 'string') yield { place: found.place, record };
      else {
        yield { place: found.place, reason: record, record: said };
        if (said.kind === 'paper') break;
      }
    }
  }
}
