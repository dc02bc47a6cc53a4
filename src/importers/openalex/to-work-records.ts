// A work of OpenAlex into its paper, with authors, and the citations it makes.
import {
  toArxivId,
  toDoi,
  toNameStringId,
  toOpenAlexId,
  toOrcid,
  toPmid,
  toWebUrl,
} from '../../domain/identifiers.js';
import {
  describeJson,
  type JsonObject,
  toJsonBoolean,
  toJsonId,
  toJsonList,
  toJsonNumber,
  toJsonObject,
  toJsonText,
} from '../reading/json-value.js';
import { type AuthorSaid, type CatalogueRecord, type PaperRecord } from '../record.js';
import { toPlainText } from '../reading/to-plain-text.js';

/** The work that OpenAlex puts in the place of every work it has deleted. */
const deletedWork = 'W4285719527';

/** The paper and its citations, or the reason why the object is no work. */
export function toWorkRecords(work: JsonObject): CatalogueRecord[] | string {
  const id = toJsonId(work['id'], toOpenAlexId);
  if (id === undefined)
    return `\`id\` is ${describeJson(work['id'])}; it has to be the OpenAlex id of a work`;
  if (id === deletedWork) return `${id} is what OpenAlex puts in the place of deleted works`;
  const references = toReferences(work);
  return [
    toPaper(id, work, references),
    ...references
      .filter((cited) => cited !== deletedWork)
      .map((cited) => ({
        kind: 'cites' as const,
        citing: `openalex:${id}`,
        cited: `openalex:${cited}`,
      })),
  ];
}

function toPaper(id: string, work: JsonObject, references: readonly string[]): PaperRecord {
  const ids = toJsonObject(work['ids']);
  const locations = toLocations(work);
  const doi = toJsonId(work['doi'], toDoi) ?? toJsonId(ids['doi'], toDoi);
  const source = toJsonObject(toJsonObject(work['primary_location'])['source']);
  return {
    kind: 'paper',
    id: `openalex:${id}`,
    openAlexId: id,
    doi,
    arxivId: findArxivId(doi, locations),
    pmid: toJsonId(ids['pmid'], toPmid),
    title: toPlainText(toJsonText(work['title']) ?? toJsonText(work['display_name']) ?? ''),
    year: toJsonNumber(work['publication_year']),
    venue: toPlainText(toJsonText(source['display_name']) ?? ''),
    url: findLandingPage(locations),
    retracted: toJsonBoolean(work['is_retracted']),
    // What OpenAlex could not match with one of its works is not in the list: never all of them.
    referencesKnown: references.length > 0 ? 'SOME' : 'UNKNOWN',
    authors: toAuthors(work),
  };
}

/** Ids of the works it cites, each once, in their order. */
function toReferences(work: JsonObject): string[] {
  const ids = toJsonList(work['referenced_works']).flatMap((each) => toJsonId(each, toOpenAlexId) ?? []);
  return [...new Set(ids)];
}

/** Where the work stands, the place that OpenAlex thinks best first. */
function toLocations(work: JsonObject): JsonObject[] {
  return [work['primary_location'], work['best_oa_location'], ...toJsonList(work['locations'])].map(
    toJsonObject,
  );
}

function findArxivId(doi: string | undefined, locations: readonly JsonObject[]): string | undefined {
  const addresses = locations.flatMap((location) => [
    toJsonText(location['landing_page_url']),
    toJsonText(location['pdf_url']),
  ]);
  for (const address of [doi, ...addresses]) {
    if (address === undefined) continue;
    const named = /\b10\.48550\/arxiv\.(.+)$/i.exec(address)?.[1] ?? (isOfArxiv(address) ? address : null);
    const arxivId = named === null ? null : toArxivId(named);
    if (arxivId !== null) return arxivId;
  }
  return undefined;
}

const isOfArxiv = (address: string): boolean => /^https?:\/\/(?:www\.|export\.)?arxiv\.org\//i.test(address);

/** The first landing page that is not the DOI's: that one is the paper's link already. */
function findLandingPage(locations: readonly JsonObject[]): string | undefined {
  return locations
    .flatMap((location) => toJsonId(location['landing_page_url'], toWebUrl) ?? [])
    .find((address) => !/^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(address));
}

function toAuthors(work: JsonObject): AuthorSaid[] | undefined {
  const authors = new Map<string, AuthorSaid>();
  for (const authorship of toJsonList(work['authorships']).map(toJsonObject)) {
    const author = toAuthor(authorship);
    if (author && !authors.has(author.person)) authors.set(author.person, author);
  }
  return authors.size > 0 ? [...authors.values()] : undefined;
}

/** An author by the id at OpenAlex, else by ORCID iD, else by the name as printed; null without any of them. */
function toAuthor(authorship: JsonObject): AuthorSaid | null {
  const author = toJsonObject(authorship['author']);
  const name = toPlainText(toJsonText(author['display_name']) ?? '');
  const printedName = toPlainText(toJsonText(authorship['raw_author_name']) ?? '') ?? name;
  const orcid = toJsonId(author['orcid'], toOrcid);
  const id = toJsonId(author['id'], toAuthorId);
  if (id !== undefined) {
    return { person: `openalex:${id}`, printedName, identity: 'SOURCE_ID', name: name ?? printedName, orcid };
  }
  if (orcid !== undefined) {
    return { person: `orcid:${orcid}`, printedName, identity: 'ORCID', name: name ?? printedName, orcid };
  }
  if (printedName === undefined) return null;
  return {
    person: toNameStringId('openalex', printedName),
    printedName,
    identity: 'NAME_STRING',
    name: printedName,
  };
}

/** The id that OpenAlex has given to authors for whom it had none: it stands for no one person. */
const unknownAuthor = 'A9999999999';

function toAuthorId(text: string): string | null {
  const id = /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:authors\/)?)?(A\d+)$/i
    .exec(text.trim())?.[1]
    ?.toUpperCase();
  return id === undefined || id === unknownAuthor ? null : id;
}
