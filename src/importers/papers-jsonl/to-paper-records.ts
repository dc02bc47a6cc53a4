// A line of a papers file as the records that a catalogue file would have for it: the paper, and what it cites.
import {
  toArxivId,
  toDoi,
  toIsbn,
  toNameStringId,
  toOpenAlexId,
  toOrcid,
  toPmid,
  toS2Id,
  toWebUrl,
} from '../../domain/identifiers.js';
import { type JsonObject, toJsonId } from '../reading/json-value.js';
import { type AuthorSaid } from '../record.js';
import { toPlainText } from '../reading/to-plain-text.js';
import { respellPapersWithCodeId } from '../paperswithcode/papers-with-code-id.js';

/** What a line of a catalogue file may say. */
interface RecordSaid extends JsonObject {
  readonly kind: 'paper' | 'cites';
}

/**
 * The paper and a `cites` record for each of its references, as lines of a catalogue file may say them:
 * what is wrong with them is for `checkRecord` to find. Only a malformed identifier beside the key, or an
 * address that is none, is left out: it does not make the paper another one.
 */
export function toPaperRecords(line: JsonObject): RecordSaid[] {
  const said = byPlainName(line);
  const id = respell(said['id'] ?? said['paperid']);
  const doi = toJsonId(said['doi'], toDoi);
  const references = toReferences(said['references']);
  const paper = {
    kind: 'paper' as const,
    ...withoutAbsent({
      id,
      title: cleanText(said['title']),
      year: toYear(said['year']),
      doi,
      arxivId: toJsonId(said['arxivid'] ?? said['arxiv'], toArxivId) ?? toArxivIdOfDoi(doi),
      openAlexId: toJsonId(said['openalexid'] ?? said['openalex'], toOpenAlexId),
      isbn: toJsonId(said['isbn'], toIsbn),
      pmid: toJsonId(said['pmid'], toPmid),
      s2Id: toJsonId(said['s2id'], toS2Id),
      url: toJsonId(said['url'] ?? said['sourceurl'], toWebUrl),
      venue: cleanText(said['venue']),
      citation: said['citation'],
      retracted: said['retracted'],
      authors: toAuthors(said['authors']),
      describes: said['describes'] ?? said['methods'],
      referencesKnown: said['referencesknown'] ?? toCoverage(said['citing'], references),
    }),
  };
  return [paper, ...references.map((cited) => ({ kind: 'cites' as const, citing: id, cited }))];
}

/** The properties by their names without capitals and underscores: `arxiv_id` and `arxivId` are one. */
function byPlainName(line: JsonObject): JsonObject {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(line)) plain[name.toLowerCase().replaceAll('_', '')] ??= value;
  return plain;
}

/** What is absent, null or an empty text is not said at all. */
function withoutAbsent(record: JsonObject): object {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) =>
        value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === ''),
    ),
  );
}

function respell(id: unknown): unknown {
  return typeof id === 'string' ? respellPapersWithCodeId(id.trim()) : id;
}

function cleanText(value: unknown): unknown {
  return typeof value === 'string' ? toPlainText(value) : value;
}

function toArxivIdOfDoi(doi: string | undefined): string | null {
  const prefix = '10.48550/arxiv.';
  return doi?.startsWith(prefix) ? toArxivId(doi.slice(prefix.length)) : null;
}

function toYear(value: unknown): unknown {
  return typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
}

/** `citing` says that the file goes with the paper's whole bibliography; a list of references may be a part of it. */
function toCoverage(citing: unknown, references: readonly unknown[]): 'ALL' | 'SOME' | null {
  if (citing === true) return 'ALL';
  return references.length > 0 ? 'SOME' : null;
}

/**
 * Authors in order, each once, from names or objects with `name` and `orcid`; blank names are passed over.
 * What is neither is kept, to be refused.
 */
function toAuthors(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const authors = new Map<unknown, unknown>();
  for (const each of value as unknown[]) {
    const { name, orcid } = (typeof each === 'string' ? { name: each } : (each ?? {})) as JsonObject;
    if (typeof name !== 'string') authors.set(each, each);
    else if (name.trim() !== '') {
      const author = toAuthor(name, toJsonId(orcid, toOrcid));
      if (!authors.has(author.person)) authors.set(author.person, author);
    }
  }
  return [...authors.values()];
}

function toAuthor(name: string, orcid: string | undefined): AuthorSaid {
  return orcid
    ? { person: `orcid:${orcid}`, printedName: name, identity: 'ORCID', name, orcid }
    : { person: toNameStringId('papers-jsonl', name), printedName: name, identity: 'NAME_STRING', name };
}

function toReferences(value: unknown): unknown[] {
  const references: unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(references.filter((each) => each !== undefined && each !== null).map(respell))];
}
