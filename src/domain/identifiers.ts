// The identifiers of papers and people: one spelling for each, however it was written.

/** Schemes that a paper's key may have. */
export const paperSchemes = ['doi', 'arxiv', 'openalex', 's2', 'pmid', 'isbn', 'title', 'local'] as const;

export type PaperScheme = (typeof paperSchemes)[number];

/** A paper's key taken apart: `paperId` is `scheme:value` in its one spelling. */
export interface PaperKey {
  readonly paperId: string;
  readonly scheme: PaperScheme;
  readonly value: string;
}

/**
 * A DOI in lower case without a resolver, or null where the text is none. Takes `doi:`, resolver
 * addresses with percent encoding, upper case, and a trailing full stop (ISO 26324: DOIs are
 * compared without regard to case).
 */
export function toDoi(text: string): string | null {
  let rest = text.trim();
  if (/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i.test(rest)) {
    rest = decodePercent(rest.replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i, ''));
  }
  rest = rest
    .replace(/^doi:\s*/i, '')
    .replace(/[.,;]+$/, '')
    .toLowerCase();
  return /^10\.\d+(?:\.\d+)*\/[^\s\p{Cc}\p{Cs}]+$/u.test(rest) ? rest : null;
}

/** The address at which a DOI resolves. */
export function toDoiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}

/** An arXiv id without version, of the scheme since 2007 (`2006.11239`) or before (`cs/0309023`), or null. */
export function toArxivId(text: string): string | null {
  const rest = text
    .trim()
    .replace(/^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf)\//i, '')
    .replace(/^arxiv:\s*/i, '')
    .replace(/\.pdf$/i, '')
    .replace(/v\d+$/i, '')
    .toLowerCase();
  return /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})$/.test(rest) ? rest : null;
}

/** An OpenAlex id of a work (`W2194775991`), or null. */
export function toOpenAlexId(text: string): string | null {
  const rest = text
    .trim()
    .replace(/^https?:\/\/(?:api\.)?openalex\.org\/(?:works\/)?/i, '')
    .toUpperCase();
  return /^W\d+$/.test(rest) ? rest : null;
}

/** A PubMed id: digits without leading zeros, or null. */
export function toPmid(text: string): string | null {
  const rest = text
    .trim()
    .replace(
      /^(?:https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/|pmid:\s*)/i,
      '',
    )
    .replace(/\/$/, '');
  return /^\d{1,12}$/.test(rest) ? rest.replace(/^0+(?=\d)/, '') : null;
}

/** Semantic Scholar's id of a paper, a number (CorpusId) or 40 places of hexadecimal, in lower case, or null. */
export function toS2Id(text: string): string | null {
  const rest = text.trim().toLowerCase();
  return /^[0-9a-f]+$/.test(rest) ? rest : null;
}

/** An ISBN of 10 or 13 places without hyphens, its check digit right, or null. */
export function toIsbn(text: string): string | null {
  const rest = text
    .replace(/^isbn:?/i, '')
    .replace(/[\s-]/g, '')
    .toUpperCase();
  if (/^97[89]\d{10}$/.test(rest)) {
    const sum = Array.from(rest).reduce(
      (total, digit, place) => total + Number(digit) * (place % 2 ? 3 : 1),
      0,
    );
    return sum % 10 === 0 ? rest : null;
  }
  if (/^\d{9}[\dX]$/.test(rest)) {
    const sum = Array.from(rest).reduce(
      (total, digit, place) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - place),
      0,
    );
    return sum % 11 === 0 ? rest : null;
  }
  return null;
}

/** An ISBN of 10 places as the one of 13 that means the same book (ISO 2108). */
function toIsbn13(isbn: string): string {
  if (isbn.length !== 10) return isbn;
  const places = `978${isbn.slice(0, 9)}`;
  const sum = Array.from(places).reduce(
    (total, digit, place) => total + Number(digit) * (place % 2 ? 3 : 1),
    0,
  );
  return `${places}${(10 - (sum % 10)) % 10}`;
}

/** An ORCID iD with hyphens, its check character right (ISO 7064, MOD 11-2), or null. */
export function toOrcid(text: string): string | null {
  const rest = text
    .trim()
    .replace(/^https?:\/\/orcid\.org\//i, '')
    .toUpperCase();
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(rest)) return null;
  const places = rest.replace(/-/g, '');
  const total = Array.from(places.slice(0, 15)).reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - total) % 11;
  return places[15] === (check === 10 ? 'X' : String(check)) ? rest : null;
}

/**
 * An absolute http or https address as it was written, blanks around it left out, or null: nothing
 * else is ever a link. (`https:x`, without the slashes, is relative on a page of https.)
 */
export function toWebUrl(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\/[^\p{Cc}\p{Cs}]+$/iu.test(address) && URL.canParse(address) ? address : null;
}

/** A paper's key in its one spelling, or null where it has no known scheme or is none of its scheme. */
export function toPaperKey(id: string): PaperKey | null {
  const colon = id.indexOf(':');
  if (colon < 0) return null;
  const scheme = paperSchemes.find((known) => known === id.slice(0, colon).toLowerCase());
  if (!scheme) return null;
  const value = toSchemeValue(scheme, id.slice(colon + 1));
  return value === null ? null : { paperId: `${scheme}:${value}`, scheme, value };
}

function toSchemeValue(scheme: PaperScheme, text: string): string | null {
  switch (scheme) {
    case 'doi':
      return toDoi(text);
    case 'arxiv':
      return toArxivId(text);
    case 'openalex':
      return toOpenAlexId(text);
    case 'isbn':
      return toIsbn(text);
    case 'pmid':
      return toPmid(text);
    case 's2':
      return toS2Id(text);
    case 'title':
    case 'local':
      return /^[^\s\p{Cc}\p{Cs}](?:[^\p{Cc}\p{Cs}]*[^\s\p{Cc}\p{Cs}])?$/u.test(text)
        ? text.normalize('NFC')
        : null;
  }
}

/**
 * The identifiers that a paper's key is itself: none for `title:` and `local:`. A DOI of arXiv
 * (10.48550/arxiv.X) is the arXiv id X; an ISBN of 10 places is the one of 13.
 */
export function identifiersOfKey(paperId: string): string[] {
  const key = toPaperKey(paperId);
  if (key === null) return [];
  switch (key.scheme) {
    case 'title':
    case 'local':
      return [];
    case 'doi': {
      const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(key.value)?.[1];
      return [arxiv === undefined ? key.paperId : `arxiv:${arxiv.replace(/v\d+$/, '')}`];
    }
    case 'isbn':
      return [`isbn:${toIsbn13(key.value)}`];
    default:
      return [key.paperId];
  }
}

/** The properties of a paper that are identifiers, with the scheme of each. */
export const identifierProperties = {
  doi: 'doi',
  arxivId: 'arxiv',
  openAlexId: 'openalex',
  isbn: 'isbn',
  pmid: 'pmid',
  s2Id: 's2',
} as const;

/** The identifiers that a paper's properties, or a record of them, say. */
export function identifiersOfProperties(properties: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(identifierProperties).flatMap(([name, scheme]) => {
    const value = properties[name];
    return typeof value === 'string' ? identifiersOfKey(`${scheme}:${value}`) : [];
  });
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The id of a person of whom a source knows nothing but the name: one for each source and exact name,
 * in NFC, blanks folded. Never the same as that of another source.
 */
export function toNameStringId(source: string, name: string): string {
  return `name:${source}:${foldName(name)}`;
}

/** A name as it is compared exactly: in NFC, blanks folded. */
export function foldName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
