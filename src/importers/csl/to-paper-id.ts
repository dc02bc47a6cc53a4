// The key of a paper out of a bibliography, which has no ids of its own: citation keys are each author's own.
import { createHash } from 'node:crypto';
import { type Identifiers } from './find-identifiers.js';

/** What is printed of a work, for want of identifiers. */
export interface Printed {
  readonly title: string | null;
  readonly year: number | null;
  /** The family name of the first author, or of a group its name. */
  readonly firstAuthor: string | null;
  /** Journal or book, volume and first page, in that order, as far as they are there. */
  readonly position: readonly (string | null)[];
}

/**
 * The first there is of DOI, arXiv id, ISBN and PubMed id; else `title:` and 20 places of the SHA-1 of
 * title, year and first author, told apart without regard to case, accents and punctuation; without a
 * title `local:` and the same of year, first author and the place in a journal, which needs two of its
 * parts; else null. The same for an entry in whatever file, at whatever line, of whatever format.
 */
export function toPaperId(identifiers: Identifiers, printed: Printed): string | null {
  const { doi, arxivId, isbn, pmid } = identifiers;
  const { title, year, firstAuthor, position } = printed;
  if (doi) return `doi:${doi}`;
  if (arxivId) return `arxiv:${arxivId}`;
  if (isbn) return `isbn:${isbn}`;
  if (pmid) return `pmid:${pmid}`;
  if (title !== null) return `title:${digest([title, year, firstAuthor])}`;
  const isPlaced = position[0] !== null && position.filter((part) => part !== null).length > 1;
  return isPlaced ? `local:${digest([year, firstAuthor, ...position])}` : null;
}

function digest(parts: readonly (string | number | null)[]): string {
  const told = parts.map((part) => foldForKey(String(part ?? ''))).join('\n');
  return createHash('sha1').update(told).digest('hex').slice(0, 20);
}

/** A title of signs alone ("???") is compared as it is. */
function foldForKey(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded || text.normalize('NFKC').trim();
}
