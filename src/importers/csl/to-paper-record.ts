// One CSL item as a paper's record: the mapping that BibTeX, RIS and CSL-JSON share.
import { toWebUrl } from '../../domain/identifiers.js';
import { type PaperRecord } from '../record.js';
import { toPlainText } from '../reading/to-plain-text.js';
import { type BibliographySource, type CslItem, readText } from './csl-item.js';
import { findIdentifiers } from './find-identifiers.js';
import { findFirstAuthor, toAuthors } from './to-authors.js';
import { toPaperId } from './to-paper-id.js';

/** The work as a record to be checked, or the reason why it is none. The README of this folder has the table. */
export function toPaperRecord(item: CslItem, source: BibliographySource): PaperRecord | string {
  const identifiers = findIdentifiers(item);
  const title = readPlain(item, ['title', 'title-short', 'shortTitle', 'original-title']);
  const year = findYear(item['issued']);
  const firstAuthor = findFirstAuthor(item);
  const id = toPaperId(identifiers, { title, year, firstAuthor, position: listPosition(item) });
  if (id === null) return 'it has no title, no identifier and no place in a journal to be known by';
  const authors = toAuthors(item, source);
  const said: PaperRecord = {
    kind: 'paper',
    id,
    title,
    year,
    ...identifiers,
    url: toWebUrl(readText(item, 'URL') ?? ''),
    venue: readPlain(item, venues),
    authors: authors.length > 0 ? authors : null,
  };
  // To a record null would mean: remove what other sources said.
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== null),
  ) as unknown as PaperRecord;
}

/** Where a work appeared, the nearest first. */
const venues = ['container-title', 'container-title-short', 'event-title', 'event', 'publisher'];

/** What tells works of a journal apart where no title does, as in much of physics. */
function listPosition(item: CslItem): (string | null)[] {
  const page = readText(item, 'page') ?? readText(item, 'page-first') ?? readText(item, 'number');
  const journal = readPlain(item, ['container-title', 'container-title-short']);
  return [journal, readText(item, 'volume'), page?.split(/[-–—,]/)[0] ?? null];
}

/** The first of the variables that has text. */
function readPlain(item: CslItem, variables: readonly string[]): string | null {
  for (const variable of variables) {
    const text = toPlainText(readText(item, variable) ?? '');
    if (text !== undefined) return text;
  }
  return null;
}

/** The year a date begins in; of a date in words, the first number of four places. */
function findYear(date: unknown): number | null {
  if (date === null || date === undefined) return null;
  if (typeof date !== 'object') return findYearInText(JSON.stringify(date));
  const parts: unknown = (date as CslItem)['date-parts'];
  const first: unknown = Array.isArray(parts) ? (Array.isArray(parts[0]) ? parts[0][0] : parts[0]) : null;
  if (typeof first === 'number' && Number.isInteger(first)) return first;
  if (typeof first === 'string' && /^\s*-?\d+\s*$/.test(first)) return Number(first);
  for (const variable of ['literal', 'raw']) {
    const found = findYearInText(readText(date as CslItem, variable) ?? '');
    if (found !== null) return found;
  }
  return null;
}

function findYearInText(text: string): number | null {
  const found = /(?<!\d)\d{4}(?!\d)/.exec(text);
  return found ? Number(found[0]) : null;
}
