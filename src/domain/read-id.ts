// What an id may mean, in whatever spelling it was written.
import { type NodeType, parseGlobalId } from './global-id.js';
import {
  paperSchemes,
  toArxivId,
  toDoi,
  toIsbn,
  toOpenAlexId,
  toOrcid,
  toPaperKey,
  toPmid,
} from './identifiers.js';

/** A type and a key of it. */
export interface MeantKey {
  readonly type: NodeType;
  readonly key: string;
}

export interface ReadId {
  /** What it may mean, the likeliest first. */
  readonly meant: readonly MeantKey[];
  /** Whether it is an id at all, so that it may become one of the graph's some day. */
  readonly wellFormed: boolean;
}

/** Longer than any key of the graph, a global id of one included. */
const longestId = 2_000;

const none: ReadId = { meant: [], wellFormed: false };

/**
 * Takes global ids, DOIs (`10.…`, `doi:`, an address, in any case), arXiv ids, OpenAlex ids of works and
 * authors, ORCID iDs, ISBNs, `pmid:` and `s2:` ids, and the keys of methods, papers, people and fields. An
 * identifier whose check digit is wrong is none.
 */
export function readId(text: string): ReadId {
  const id = text.trim();
  if (id === '' || id.length > longestId || /[\p{Cc}\p{Cs}]/u.test(id)) return none;
  const global = parseGlobalId(id);
  if (global) return { meant: [global], wellFormed: true };
  return readAddress(id) ?? readScheme(id) ?? readBare(id) ?? readKey(id);
}

const paper = (key: string | null, scheme: string): ReadId =>
  key === null ? none : { meant: [{ type: 'Paper', key: `${scheme}:${key}` }], wellFormed: true };

const person = (key: string | null, scheme: string): ReadId =>
  key === null ? none : { meant: [{ type: 'Person', key: `${scheme}:${key}` }], wellFormed: true };

/** Where each kind of identifier resolves on the web. */
function readAddress(id: string): ReadId | null {
  const host = /^(?:https?:\/\/)?(?:www\.|dx\.|export\.|api\.)?([a-z.]+)\//i.exec(id)?.[1]?.toLowerCase();
  switch (host) {
    case 'doi.org':
      return paper(toDoi(id), 'doi');
    case 'arxiv.org':
      return paper(toArxivId(id), 'arxiv');
    case 'orcid.org':
      return person(
        toOrcid(id.replace(/^(?:https?:\/\/)?(?:www\.)?/i, 'https://').replace(/\/$/, '')),
        'orcid',
      );
    case 'openalex.org':
      return readOpenAlexId(id.replace(/^.*\//, ''));
    case 'pubmed.ncbi.nlm.nih.gov':
    case 'ncbi.nlm.nih.gov':
      return paper(toPmid(id), 'pmid');
    default:
      return null;
  }
}

/** An identifier that names its scheme. */
function readScheme(id: string): ReadId | null {
  const [, scheme, value] = /^([a-z0-9]+):\s*(.*)$/is.exec(id) ?? [];
  switch (scheme?.toLowerCase()) {
    case undefined:
      return null;
    case 'orcid':
      return person(toOrcid(value!), 'orcid');
    case 'openalex':
      return readOpenAlexId(value!);
    case 's2':
      return toBoth(id);
    default: {
      if (!paperSchemes.some((each) => each === scheme!.toLowerCase())) return null;
      const key = toPaperKey(`${scheme!}:${value!}`);
      return key ? { meant: [{ type: 'Paper', key: key.paperId }], wellFormed: true } : none;
    }
  }
}

/** Semantic Scholar numbers papers and authors alike. */
function toBoth(id: string): ReadId {
  const key = toPaperKey(id)?.paperId;
  if (key === undefined) return none;
  return {
    meant: [
      { type: 'Paper', key },
      { type: 'Person', key },
    ],
    wellFormed: true,
  };
}

/** `W…` is a work, `A…` an author. */
function readOpenAlexId(value: string): ReadId {
  if (/^a\d+$/i.test(value)) return person(value.toUpperCase(), 'openalex');
  return paper(toOpenAlexId(value), 'openalex');
}

/** An identifier that can be told by its looks. A method may still be called so. */
function readBare(id: string): ReadId | null {
  if (/^10\.\d+(?:\.\d+)*\//.test(id)) return paper(toDoi(id), 'doi');
  if (/^\d{4}-\d{4}-\d{4}-\d{3}[\dx]$/i.test(id)) return person(toOrcid(id), 'orcid');
  if (/^97[89][\d-]{10,14}$/.test(id) || /^\d[\d-]{8,11}[\dx]$/i.test(id)) {
    const digits = id.replaceAll('-', '');
    if (digits.length === 13 || digits.length === 10) return paper(toIsbn(id), 'isbn');
  }
  const read = toArxivId(id)
    ? paper(toArxivId(id), 'arxiv')
    : /^[wa]\d+$/i.test(id)
      ? readOpenAlexId(id)
      : null;
  return read && { ...read, meant: [...readKey(id).meant, ...read.meant] };
}

/** A key of the graph's own. Keys may be any text, but one that is not there has to look like one. */
function readKey(id: string): ReadId {
  const key = id.normalize('NFC');
  const types = ['Method', 'Field', 'Person'] as const;
  return {
    meant: types.map((type) => ({ type, key })),
    wellFormed: /^[\p{L}\p{N}]+(?:[-_.:/]+[\p{L}\p{N}]+)*$/u.test(key),
  };
}
