// A scholarly work: a paper, a book, a preprint.
import { toDoiUrl, toWebUrl } from './identifiers.js';

/** How much of a paper's bibliography the graph holds. */
export const referenceCoverages = ['ALL', 'SOME', 'UNKNOWN'] as const;

/** What may be published about a paper after it: that it was withdrawn, or put right. */
export const noticeKinds = ['retraction', 'correction', 'concern'] as const;

export type NoticeKind = (typeof noticeKinds)[number];

export type ReferenceCoverage = (typeof referenceCoverages)[number];

export interface Paper {
  readonly paperId: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly doi: string | null;
  readonly arxivId: string | null;
  readonly openAlexId: string | null;
  readonly isbn: string | null;
  readonly pmid: string | null;
  readonly s2Id: string | null;
  readonly url: string | null;
  readonly venue: string | null;
  readonly citation: string;
  readonly retracted: boolean;
  readonly notices: readonly PaperNotice[];
  readonly known: boolean;
  readonly referencesKnown: ReferenceCoverage;
  readonly referenceCount: number;
  readonly citationCount: number;
  /** The language of the enclosing question; null where it names none. */
  readonly locale: string | null;
}

/** Something published about a paper: itself a paper, which need not be in the graph. */
export interface PaperNotice {
  readonly kind: Uppercase<NoticeKind>;
  readonly paperId: string;
  /** The language of the enclosing question; null where it names none. */
  readonly locale: string | null;
}

/** A paper as `cypher/fragments/paper.cypher` answers it: with its authors where it has no citation of its own. */
export type PaperRow = Omit<Paper, 'locale' | 'citation' | 'notices'> & {
  readonly citation: string | null;
  readonly citationAuthors: readonly string[] | null;
  /** Each a kind and a key: `retraction doi:10.1/x`. */
  readonly notices: readonly string[];
};

/** Where a work can be read. */
export interface Link {
  readonly kind: 'DOI' | 'URL';
  readonly url: string;
}

export function toPaper({ citationAuthors, ...row }: PaperRow, locale: string | null): Paper {
  return {
    ...row,
    url: row.url === null ? null : toWebUrl(row.url),
    citation: row.citation ?? buildCitation(row, citationAuthors ?? []),
    notices: row.notices.map((text) => toNotice(text, locale)),
    locale,
  };
}

function toNotice(text: string, locale: string | null): PaperNotice {
  const blank = text.indexOf(' ');
  const kind = text.slice(0, blank) as NoticeKind;
  return { kind: kind.toUpperCase() as Uppercase<NoticeKind>, paperId: text.slice(blank + 1), locale };
}

/** The link of a work: its DOI's, else `url` where given, else its own address, else none. */
export function toLink(paper: Pick<Paper, 'doi' | 'url'>, url: string | null): Link | null {
  if (paper.doi !== null) return { kind: 'DOI', url: toDoiUrl(paper.doi) };
  const address = toWebUrl(url ?? '') ?? toWebUrl(paper.url ?? '');
  return address === null ? null : { kind: 'URL', url: address };
}

/** How many authors a built citation names before it says "et al.". */
const namedAuthors = 20;

/**
 * A citation of what is known, in the order of APA (7th edition, 2020): authors, year, title, venue.
 * Without any of authors, title and venue: the DOI, else the key.
 */
function buildCitation(
  paper: Pick<Paper, 'paperId' | 'title' | 'year' | 'doi' | 'venue'>,
  authors: readonly string[],
): string {
  if (paper.title === null && paper.venue === null && authors.length === 0) return paper.doi ?? paper.paperId;
  const named = authors.slice(0, namedAuthors).join(', ') + (authors.length > namedAuthors ? ', et al.' : '');
  const year = paper.year === null ? '' : `(${paper.year})`;
  const head = [named, year].filter(Boolean).join(' ');
  return [head, paper.title ?? '', paper.venue ?? '']
    .filter(Boolean)
    .map((part) => (/[.!?。]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
