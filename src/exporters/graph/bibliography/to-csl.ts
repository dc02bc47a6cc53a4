// A paper as an item of CSL-JSON 1.0.2, from which every bibliography is made.
import { type PaperNode } from '../graph-records.js';
import { type CslName, toCslName } from './to-csl-name.js';

export interface CslItem {
  readonly id: string;
  readonly type: 'article-journal' | 'book' | 'document';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly [readonly [number]] };
  readonly 'container-title'?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly PMID?: string;
  readonly URL?: string;
}

/**
 * The paper's item, by its key; `authors` are the names as printed, in order. A work with an ISBN is
 * a book, one with a venue an article in it, any other a document.
 */
export function toCsl(paper: PaperNode, authors: readonly string[]): CslItem {
  const { key, title, year, venue, doi, isbn, pmid } = paper;
  const url = paper.url ?? (paper.arxivId === null ? null : `https://arxiv.org/abs/${paper.arxivId}`);
  const type = isbn !== null ? 'book' : venue !== null ? 'article-journal' : 'document';
  return {
    id: key,
    type,
    ...(title !== null && { title: toOneLine(title) }),
    ...(authors.length > 0 && { author: authors.map((name) => toCslName(toOneLine(name))) }),
    ...(year !== null && { issued: { 'date-parts': [[year]] as const } }),
    ...(venue !== null && { 'container-title': toOneLine(venue) }),
    ...(doi !== null && { DOI: doi }),
    ...(isbn !== null && { ISBN: isbn }),
    ...(pmid !== null && { PMID: pmid }),
    ...(url !== null && { URL: url }),
  };
}

/** A bibliography has no use for line breaks and control characters inside a value. */
function toOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
