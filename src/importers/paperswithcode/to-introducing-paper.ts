// The paper that introduces a method, as far as the dump knows it.
import { toArxivId, toDoi, toWebUrl } from '../../domain/identifiers.js';
import { type PaperRecord } from '../record.js';
import { toPlainText } from '../reading/to-plain-text.js';
import { type MethodEntry } from './method-entry.js';
import { toPapersWithCodeId } from './papers-with-code-id.js';
import { toPageSlug } from './to-page-slug.js';

/**
 * The method's paper, or null where the dump names none. Its key is its arXiv id where the source's address is
 * one of arXiv, else the slug of its page, else its DOI; its year is that of its arXiv id, which is when it was
 * first submitted there, else absent.
 */
export function toIntroducingPaper(entry: MethodEntry): PaperRecord | null {
  const address = entry.source_url ?? '';
  const arxivId = toArxivId(address);
  const slug = toPageSlug('paper', entry.paper?.url ?? '');
  const doi = toDoiOfAddress(address);
  const id = arxivId ? `arxiv:${arxivId}` : slug ? toPapersWithCodeId(slug) : doi ? `doi:${doi}` : null;
  if (id === null) return null;
  const title = toPlainText(entry.source_title ?? entry.paper?.title ?? '');
  const url = toWebUrl(address) ?? toWebUrl(entry.paper?.url ?? '');
  return {
    kind: 'paper',
    id,
    ...(title && { title }),
    ...(arxivId && { arxivId, year: toArxivYear(arxivId) }),
    ...(doi && { doi }),
    ...(url && { url }),
  };
}

/** The year in which an arXiv id was given: `2006.11239` and `cs/0309023` have it in their first two digits. */
export function toArxivYear(arxivId: string): number {
  const places = Number(/(?:^|\/)(\d\d)/.exec(arxivId)![1]);
  // arXiv began in 1991.
  return places >= 91 ? 1900 + places : 2000 + places;
}

/** The DOI of a resolver's address, or of a publisher's that says it (`dl.acm.org/doi/abs/10.1145/…`), or null. */
function toDoiOfAddress(address: string): string | null {
  const said = /^https?:\/\/[^/]+\/(?:doi|chapter|article|book)\/(?:abs\/|full\/|e?pdf\/)?(10\.[^?#]+)/i.exec(
    address,
  );
  return toDoi(said?.[1] ?? address);
}
