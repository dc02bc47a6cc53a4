// Get and transform for RIS files: each record a paper's record, or the reason why not.
import { checkRecord } from '../check-record.js';
import { readUtf8Lines } from '../csl/read-utf8-lines.js';
import { toPaperRecord } from '../csl/to-paper-record.js';
import { type ReadLinesOptions } from '../reading/read-lines.js';
import { type CatalogueRecord, type ReadItem } from '../record.js';
import { type RisRecord, splitRis } from './split-ris.js';
import { toCslItem } from './to-csl-item.js';

/** The papers of a file in its order. */
export async function* readRis(file: string, options?: ReadLinesOptions): AsyncGenerator<ReadItem> {
  for await (const piece of splitRis(readUtf8Lines(file, options))) {
    const place = { file, line: piece.line };
    if ('problem' in piece) {
      yield { place, reason: piece.problem, record: piece.text };
      continue;
    }
    const read = readRecord(piece);
    if (typeof read === 'string') yield { place, reason: read, record: Object.fromEntries(piece.tags) };
    else yield { place, record: read };
  }
}

function readRecord(record: RisRecord): CatalogueRecord | string {
  try {
    const paper = toPaperRecord(toCslItem(record), 'ris');
    return typeof paper === 'string' ? paper : checkRecord(paper);
  } catch (error) {
    return `citation.js can't read it: ${(error as Error).message}`;
  }
}
