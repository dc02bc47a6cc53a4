// A paper of Semantic Scholar, in the form of its datasets or of its API, into its paper and citations.
import { toArxivId, toDoi, toNameStringId, toPmid, toWebUrl } from '../../domain/identifiers.js';
import {
  describeJson,
  type JsonObject,
  toJsonId,
  toJsonList,
  toJsonNumber,
  toJsonObject,
  toJsonText,
} from '../reading/json-value.js';
import { type AuthorSaid, type CatalogueRecord, type CitesRecord, type PaperRecord } from '../record.js';
import { toPlainText } from '../reading/to-plain-text.js';
import { toAuthorKey, toCorpusId, toPaperHash } from './semantic-scholar-id.js';

/** The paper of the datasets, which say nothing of its references; or the reason why the object is none. */
export function toDatasetPaperRecords(paper: JsonObject): CatalogueRecord[] | string {
  const id = toJsonId(paper['corpusid'], toCorpusId);
  if (id === undefined)
    return `\`corpusid\` is ${describeJson(paper['corpusid'])}; it has to be the number of a paper`;
  return [{ ...toPaper(id, paper, paper['externalids']), s2Id: id, referencesKnown: 'UNKNOWN' }];
}

/**
 * The paper of the API with the citations to and from it, or the reason why the object is none. Papers
 * nested in it are taken for the other end of a citation and for nothing else: what is said of them
 * there depends on what was asked for.
 */
export function toApiPaperRecords(paper: JsonObject): CatalogueRecord[] | string {
  const id = toJsonId(paper['paperId'], toPaperHash);
  if (id === undefined) {
    return `\`paperId\` is ${describeJson(paper['paperId'])}; it has to be an id of 40 places of hexadecimal`;
  }
  const external = toJsonObject(paper['externalIds']);
  const references = toJsonList(paper['references']);
  return [
    {
      ...toPaper(id, paper, external),
      // The datasets know the paper by this number alone.
      s2Id: toJsonId(paper['corpusId'], toCorpusId) ?? toJsonId(external['CorpusId'], toCorpusId) ?? id,
      // Only what Semantic Scholar found in the text, and never more than a page of it.
      referencesKnown: references.length > 0 ? 'SOME' : 'UNKNOWN',
    },
    ...toHashes(references).map((cited) => toCitation(id, cited)),
    ...toHashes(toJsonList(paper['citations'])).map((citing) => toCitation(citing, id)),
  ];
}

function toPaper(id: string, paper: JsonObject, externalIds: unknown): PaperRecord {
  const external = toJsonObject(externalIds);
  const doi = toJsonId(external['DOI'], toDoi);
  const ofArxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi ?? '')?.[1];
  return {
    kind: 'paper',
    id: `s2:${id}`,
    doi,
    arxivId: toJsonId(external['ArXiv'], toArxivId) ?? toJsonId(ofArxiv, toArxivId),
    pmid: toJsonId(external['PubMed'], toPmid),
    title: toPlainText(toJsonText(paper['title']) ?? ''),
    year: toJsonNumber(paper['year']),
    venue: toPlainText(
      toJsonText(paper['venue']) ?? toJsonText(toJsonObject(paper['journal'])['name']) ?? '',
    ),
    url: toJsonId(paper['url'], toWebUrl),
    authors: toAuthors(paper),
  };
}

function toAuthors(paper: JsonObject): AuthorSaid[] | undefined {
  const authors = new Map<string, AuthorSaid>();
  for (const said of toJsonList(paper['authors']).map(toJsonObject)) {
    const author = toAuthor(said);
    if (author && !authors.has(author.person)) authors.set(author.person, author);
  }
  return authors.size > 0 ? [...authors.values()] : undefined;
}

function toAuthor(said: JsonObject): AuthorSaid | null {
  const name = toPlainText(toJsonText(said['name']) ?? '');
  const person = toJsonId(said['authorId'], toAuthorKey);
  if (person !== undefined) return { person, printedName: name, identity: 'SOURCE_ID', name };
  if (name === undefined) return null;
  return {
    person: toNameStringId('semanticscholar', name),
    printedName: name,
    identity: 'NAME_STRING',
    name,
  };
}

/** The ids of nested papers; those that Semantic Scholar only has the text of have none. */
function toHashes(papers: readonly unknown[]): string[] {
  const ids = papers.flatMap((each) => toJsonId(toJsonObject(each)['paperId'], toPaperHash) ?? []);
  return [...new Set(ids)];
}

function toCitation(citing: string, cited: string): CitesRecord {
  return { kind: 'cites', citing: `s2:${citing}`, cited: `s2:${cited}` };
}
