// Nodes and links as the records of a catalogue file, their properties in one fixed order.
import {
  type ExportedLink,
  type FieldNode,
  type LinkGroup,
  type MethodNode,
  type PaperNode,
  type PersonNode,
} from '../graph-records.js';
import { orderByKey } from '../order-by-key.js';
import { type MethodLinks } from '../read-lists.js';
import { toTextsByLocale } from '../texts-by-locale.js';

export function toFieldRecord({ key, nameLocales, names }: FieldNode, partOf: readonly ExportedLink[]) {
  return {
    kind: 'field',
    id: key,
    names: toTextsByLocale(nameLocales, names),
    partOf: toList(partOf, ({ endKey }) => endKey),
  };
}

export function toMethodRecord(method: MethodNode, links: MethodLinks) {
  return {
    kind: 'method',
    slug: method.key,
    names: toTextsByLocale(method.nameLocales, method.names),
    summaries: toTextsByLocale(method.summaryLocales, method.summaries),
    family: method.family ?? undefined,
    originYear: method.originYear ?? undefined,
    originator: method.originator ?? undefined,
    type: method.type ?? undefined,
    aliases: method.aliases ?? undefined,
    field: toList(links.fields, ({ endKey }) => endKey),
    sources: toList(links.sources, toSource),
    people: toList(links.people, ({ endKey }) => endKey),
    related: toList(links.related, ({ endKey, kinds, sources }) => ({
      slug: endKey,
      kinds: kinds ?? undefined,
      sources: sources ?? undefined,
    })),
  };
}

export function toPaperRecord(
  paper: PaperNode,
  authors: readonly ExportedLink[],
  redirects: readonly string[],
) {
  return {
    kind: 'paper',
    id: paper.key,
    title: paper.title ?? undefined,
    year: paper.year ?? undefined,
    doi: paper.doi ?? undefined,
    arxivId: paper.arxivId ?? undefined,
    openAlexId: paper.openAlexId ?? undefined,
    isbn: paper.isbn ?? undefined,
    pmid: paper.pmid ?? undefined,
    s2Id: paper.s2Id ?? undefined,
    url: paper.url ?? undefined,
    citation: paper.citation ?? undefined,
    venue: paper.venue ?? undefined,
    retracted: paper.retracted ?? undefined,
    // A record that does not speak of it makes a paper known.
    known: paper.known === false ? false : undefined,
    referencesKnown: paper.referencesKnown ?? undefined,
    authors: toList(authors, ({ startKey, printedName }) =>
      printedName === null ? startKey : { person: startKey, printedName },
    ),
    notices: toList(paper.notices ?? [], toNotice),
    redirects: toList(redirects, (id) => id),
  };
}

export function toPersonRecord(
  { key, name, orcid, identity }: PersonNode,
  redirects: readonly string[],
  differentFrom: readonly string[],
) {
  return {
    kind: 'person',
    id: key,
    name: name ?? undefined,
    orcid: orcid ?? undefined,
    identity: identity ?? undefined,
    redirects: toList(redirects, (id) => id),
    differentFrom: toList(
      orderByKey(differentFrom, (id) => id),
      (id) => id,
    ),
  };
}

export function toCitesRecords({ links }: LinkGroup) {
  return links.map(({ startKey, endKey, intents, influential, sources }) => ({
    kind: 'cites',
    citing: startKey,
    cited: endKey,
    intents: intents ?? undefined,
    influential: influential ?? undefined,
    // A citation that does not speak of its sources is given the loader's own: so none is said in so many words.
    sources,
  }));
}

function toSource({ endKey, citation, url }: ExportedLink) {
  if (citation === null && url === null) return endKey;
  return { paper: endKey, citation: citation ?? undefined, url: url ?? undefined };
}

function toNotice(notice: string) {
  const blank = notice.indexOf(' ');
  return { kind: notice.slice(0, blank), paper: notice.slice(blank + 1) };
}

function toList<Item, Value>(items: readonly Item[], toValue: (item: Item) => Value): Value[] | undefined {
  return items.length > 0 ? items.map(toValue) : undefined;
}
