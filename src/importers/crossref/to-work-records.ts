// A work of Crossref into its paper, with authors, the citations it makes and what it says of other works.
import { toArxivId, toDoi, toIsbn, toNameStringId, toOrcid, toWebUrl } from '../../domain/identifiers.js';
import { type ReferenceCoverage } from '../../domain/paper.js';
import {
  describeJson,
  type JsonObject,
  toJsonId,
  toJsonList,
  toJsonNumber,
  toJsonObject,
  toJsonText,
} from '../reading/json-value.js';
import { type AuthorSaid, type CatalogueRecord, type PaperRecord } from '../record.js';
import { toPlainText } from '../reading/to-plain-text.js';
import { toNoticeRecords, toNotices } from './to-notices.js';

/** The paper, its citations and the notices it gives of other papers, or the reason why the object is no work. */
export function toWorkRecords(work: JsonObject): CatalogueRecord[] | string {
  const doi = toJsonId(work['DOI'], toDoi);
  if (doi === undefined) return `\`DOI\` is ${describeJson(work['DOI'])}; it has to be the DOI of a work`;
  const references = toJsonList(work['reference']).map((each) => toJsonId(toJsonObject(each)['DOI'], toDoi));
  const cited = new Set(references.filter((each) => each !== undefined));
  return [
    toPaper(doi, work, toCoverage(work, references)),
    ...[...cited].map((each) => ({ kind: 'cites' as const, citing: `doi:${doi}`, cited: `doi:${each}` })),
    ...toNoticeRecords(doi, work),
  ];
}

function toPaper(doi: string, work: JsonObject, referencesKnown: ReferenceCoverage): PaperRecord {
  return {
    kind: 'paper',
    id: `doi:${doi}`,
    doi,
    arxivId: findArxivId(doi, work),
    isbn: findIsbn(work),
    title: findText(work['title']),
    year: findYear(work),
    venue: findText(work['container-title']),
    url: toJsonId(toJsonObject(toJsonObject(work['resource'])['primary'])['URL'], toWebUrl),
    ...toNotices(doi, work),
    referencesKnown,
    authors: toAuthors(work),
  };
}

/**
 * ALL only where every reference is there with its DOI. A list that is missing says nothing:
 * `reference-count` counts what was deposited with Crossref, so even 0 does not mean that a work cites none.
 */
function toCoverage(work: JsonObject, references: readonly (string | undefined)[]): ReferenceCoverage {
  if (references.length === 0) return 'UNKNOWN';
  const isWhole = references.length >= (toJsonNumber(work['reference-count']) ?? 0);
  return isWhole && !references.includes(undefined) ? 'ALL' : 'SOME';
}

/** The first text that is not blank; Crossref lists titles, though there is one as a rule. */
function findText(value: unknown): string | undefined {
  const texts = Array.isArray(value) ? (value as unknown[]) : [value];
  return texts.flatMap((each) => toPlainText(toJsonText(each) ?? '') ?? [])[0];
}

/** The year of the earliest publication, in print or online. */
function findYear(work: JsonObject): number | undefined {
  for (const name of ['issued', 'published', 'published-print', 'published-online']) {
    const [first] = toJsonList(toJsonObject(work[name])['date-parts']);
    const year = toJsonNumber(toJsonList(first)[0]);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** Works that are the book that their ISBN means; that of a chapter means the book around it. */
const bookTypes: readonly unknown[] = ['book', 'edited-book', 'monograph', 'reference-book', 'proceedings'];

function findIsbn(work: JsonObject): string | undefined {
  if (!bookTypes.includes(work['type'])) return undefined;
  return toJsonList(work['ISBN']).flatMap((each) => toJsonId(each, toBareIsbn) ?? [])[0];
}

/** Older records write it as an address (http://id.crossref.org/isbn/9780412048418). */
function toBareIsbn(text: string): string | null {
  return toIsbn(text.replace(/^https?:\/\/id\.crossref\.org\/isbn\//i, ''));
}

/** The arXiv id of the work itself, or of the preprint that it names as its own. */
function findArxivId(doi: string, work: JsonObject): string | undefined {
  const preprints = toJsonList(toJsonObject(work['relation'])['has-preprint']).map(toJsonObject);
  const named = preprints.flatMap(({ id, 'id-type': type }) => {
    const text = toJsonText(id);
    if (text === undefined) return [];
    return type === 'arxiv' ? text : (arxivIdOfDoi(text) ?? []);
  });
  for (const text of [arxivIdOfDoi(doi), ...named]) {
    const arxivId = text === null ? null : toArxivId(text);
    if (arxivId !== null) return arxivId;
  }
  return undefined;
}

function arxivIdOfDoi(text: string): string | null {
  return /^10\.48550\/arxiv\.(.+)$/.exec(toDoi(text) ?? '')?.[1] ?? null;
}

function toAuthors(work: JsonObject): AuthorSaid[] | undefined {
  const authors = new Map<string, AuthorSaid>();
  for (const said of toJsonList(work['author']).map(toJsonObject)) {
    const author = toAuthor(said);
    if (author && !authors.has(author.person)) authors.set(author.person, author);
  }
  return authors.size > 0 ? [...authors.values()] : undefined;
}

/** A person by ORCID iD, else by the name as printed; null where there is neither. Organisations have a `name`. */
function toAuthor(said: JsonObject): AuthorSaid | null {
  const parts = [said['given'], said['family'], said['suffix']].flatMap((part) => toJsonText(part) ?? []);
  const name = toPlainText(parts.length > 0 ? parts.join(' ') : (toJsonText(said['name']) ?? ''));
  const orcid = toJsonId(said['ORCID'], toOrcid);
  if (orcid !== undefined) {
    return { person: `orcid:${orcid}`, printedName: name, identity: 'ORCID', name, orcid };
  }
  if (name === undefined) return null;
  return { person: toNameStringId('crossref', name), printedName: name, identity: 'NAME_STRING', name };
}
