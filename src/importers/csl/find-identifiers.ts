// What identifies a work, wherever in a CSL item it was put.
import { toArxivId, toDoi, toIsbn, toPmid, toS2Id } from '../../domain/identifiers.js';
import { type CslItem, readText } from './csl-item.js';

/** The identifiers found, each in its one spelling; what is malformed is left out. */
export interface Identifiers {
  readonly doi: string | null;
  readonly arxivId: string | null;
  /** Of whole books only: in a chapter or an article stands the book's, or a slip. */
  readonly isbn: string | null;
  readonly pmid: string | null;
  readonly s2Id: string | null;
}

const wholeBooks = new Set([
  'book',
  'classic',
  'collection',
  'edited-book',
  'monograph',
  'reference-book',
  'report',
  'thesis',
]);

/** What has a container is a part of it, even a book within a book, and as a rule prints the whole's ISBN. */
function isWholeBook(item: CslItem): boolean {
  return wholeBooks.has(readText(item, 'type') ?? '') && readText(item, 'container-title') === null;
}

/** Looks at the variables meant for an identifier first, then where programs put it for want of one. */
export function findIdentifiers(item: CslItem): Identifiers {
  const doi = findFirst(toDoi, [readText(item, 'DOI'), readNoted(item, 'DOI'), readText(item, 'URL')]);
  const custom = item['custom'];
  return {
    doi,
    arxivId: findArxivId(item, doi),
    isbn: isWholeBook(item) ? findIsbn(item['ISBN']) : null,
    pmid: findFirst(toPmid, [readText(item, 'PMID'), readNoted(item, 'PMID'), readPubmedAddress(item)]),
    s2Id:
      custom && typeof custom === 'object' ? findFirst(toS2Id, [readText(custom as CslItem, 'S2ID')]) : null,
  };
}

/** arXiv's own DOIs carry the id; styles print it in place of a journal, a number or a volume. */
function findArxivId(item: CslItem, doi: string | null): string | null {
  const archive = readText(item, 'archive') ?? '';
  const journal = readText(item, 'container-title') ?? '';
  return findFirst(toArxivId, [
    /^10\.48550\/arxiv\.(.+)$/.exec(doi ?? '')?.[1],
    /arxiv/i.test(archive) ? readText(item, 'archive_location') : null,
    readNoted(item, 'arXiv'),
    ...['number', 'container-title', 'collection-number', 'publisher'].map(
      (variable) => /\barXiv:\s*([^\s,;]+)/i.exec(readText(item, variable) ?? '')?.[1],
    ),
    /^(?:CoRR|Computing Research Repository)$/i.test(journal)
      ? readText(item, 'volume')?.replace(/^abs\//i, '')
      : null,
    readText(item, 'URL'),
  ]);
}

/** One variable may hold the ISBNs of several bindings; the first good one is taken. */
function findIsbn(value: unknown): string | null {
  const texts = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  return findFirst(toIsbn, [...texts, ...texts.flatMap((each) => each.split(/[\s,;()]+/))]);
}

/** A line of the note that is nothing but an identifier with its name, as Zotero's "Extra" has them. */
function readNoted(item: CslItem, name: string): string | null {
  const note = readText(item, 'note');
  return note
    ? (new RegExp(`^${name}:\\s*(\\S+?)(?:\\s*\\[[\\w.,\\s-]+\\])?\\.?$`, 'im').exec(note)?.[1] ?? null)
    : null;
}

function readPubmedAddress(item: CslItem): string | null {
  const url = readText(item, 'URL') ?? '';
  return /pubmed/i.test(url) ? url : null;
}

function findFirst(
  rule: (text: string) => string | null,
  candidates: readonly (string | null | undefined)[],
): string | null {
  for (const candidate of candidates) {
    const found = candidate ? rule(candidate) : null;
    if (found !== null) return found;
  }
  return null;
}
