// What a paper is, of all that is said of it: its properties, its authors, its redirects.
import { identifierProperties, identifiersOfKey } from '../../domain/identifiers.js';
import { toPaperOrderKey } from '../../domain/order-key.js';
import { type ReferenceCoverage } from '../../domain/paper.js';
import { type AuthorSaid, type NoticeSaid } from '../record.js';
import { chooseList, chooseValue, joinLists } from './choose-values.js';
import { type PaperCluster } from './cluster-papers.js';
import { toMatchKeys } from './cluster-papers.js';
import { type Properties } from './properties.js';
import { type SourceRecord } from './source-record.js';

/** A paper as it is to be stored, with the links that its records list. */
export interface ResolvedPaper {
  readonly paperId: string;
  readonly properties: Properties;
  readonly authors: readonly AuthorSaid[];
  readonly authorImports: readonly number[];
  readonly describes: readonly string[];
  /** Other ids that answer with this paper. */
  readonly redirects: readonly string[];
  /** What it can be found by that none of its own properties says. */
  readonly matchKeys: readonly string[];
}

const chosen = ['title', 'year', 'url', 'citation', 'venue', 'retracted'] as const;

export function resolvePaper(cluster: PaperCluster): ResolvedPaper {
  const { paperId, identities } = cluster;
  const records = identities.map(({ record }) => record);
  const properties: Record<string, unknown> = Object.fromEntries(
    chosen.map((name) => [name, chooseValue(records, name)]),
  );
  const authors = chooseList<AuthorSaid>(records, 'authors');
  const notices = joinLists<NoticeSaid>(records, 'notices', ({ kind, paper }) => `${kind} ${paper}`);
  const lists = listAuthors(records);
  const titleKey = identities.find(({ titleKey: key }) => key !== null)?.titleKey ?? null;
  Object.assign(properties, toIdentifierProperties(cluster), {
    notices: notices.length > 0 ? notices.map(({ item }) => `${item.kind} ${item.paper}`).sort() : null,
    known: records.some(({ said }) => (said['known'] ?? true) === true),
    referencesKnown: fullestCoverage(records.map(({ said }) => said['referencesKnown'])),
    titleKey,
    authorLists: lists.length,
    orderKey: toPaperOrderKey((properties['year'] ?? null) as number | null, paperId),
  });
  const unseen = lists.filter(({ isShown }) => !isShown);
  const covered = new Set([
    paperId,
    ...Object.entries(identifierProperties).map(([name, scheme]) => `${scheme}:${String(properties[name])}`),
    `title ${titleKey}`,
  ]);
  return {
    paperId,
    properties,
    authors: authors.items,
    authorImports: authors.imports,
    describes: joinLists<string>(records, 'describes', String).map(({ item }) => item),
    redirects: cluster.redirects,
    matchKeys: [
      ...new Set([
        ...identities.flatMap(toMatchKeys),
        ...unseen.flatMap(({ authors: list }) => list.flatMap(toAuthorMatchKeys)),
      ]),
    ]
      .filter((key) => !covered.has(key))
      .sort(),
  };
}

/** One source's list of a paper's authors. */
export interface AuthorList extends Pick<SourceRecord, 'source' | 'imports'> {
  readonly authors: readonly AuthorSaid[];
  /** Whether it is the list that the paper goes by: that of the most trusted source, unless it says none. */
  readonly isShown: boolean;
}

/** The lists of authors that the sources have, the most trusted first. */
export function listAuthors(records: readonly SourceRecord[]): AuthorList[] {
  const shown = chooseList<AuthorSaid>(records, 'authors').items;
  return records.flatMap(({ source, imports, said }) => {
    const authors = (said['authors'] ?? []) as readonly AuthorSaid[];
    return authors.length > 0 ? [{ source, imports, authors, isShown: authors === shown }] : [];
  });
}

/** What the paper is found by when a person comes whom a list that is not shown names. */
function toAuthorMatchKeys({ person, orcid, identity }: AuthorSaid): string[] {
  if (!identity) return [];
  return [`author ${person}`, ...(orcid ? [`author orcid:${orcid}`] : [])];
}

/** The properties of a paper of which nothing is known but its key. */
export function toPlaceholder(paperId: string): Properties {
  const identifiers = new Set(identifiersOfKey(paperId));
  return {
    ...Object.fromEntries(
      Object.entries(toIdentifierProperties({ paperId, identities: [], identifiers, redirects: [] })).filter(
        ([, value]) => value !== null,
      ),
    ),
    known: false,
    orderKey: toPaperOrderKey(null, paperId),
  };
}

/** Of each scheme the identifier that the most trusted record says, as it says it; else the one the key is. */
function toIdentifierProperties({ paperId, identities, identifiers }: PaperCluster): Properties {
  const properties: Record<string, string | null> = {};
  for (const [name, scheme] of Object.entries(identifierProperties)) {
    const prefix = `${scheme}:`;
    const said = identities.flatMap(({ record }) => {
      const value = record.said[name];
      if (typeof value !== 'string') return [];
      return identifiersOfKey(prefix + value).every((each) => identifiers.has(each)) ? [value] : [];
    });
    const keyed = [paperId, ...identities.map(({ record }) => record.id), ...identifiers]
      .filter((each) => each.startsWith(prefix))
      .filter((each) => identifiersOfKey(each).every((inner) => identifiers.has(inner)))
      .map((each) => each.slice(prefix.length));
    const all = [...said, ...keyed];
    // A publisher's DOI says more than the one that arXiv gives its own.
    properties[name] = all.find((value) => !value.startsWith('10.48550/arxiv.')) ?? all[0] ?? null;
  }
  return properties;
}

const coverages: readonly unknown[] = ['UNKNOWN', 'SOME', 'ALL'];

function fullestCoverage(said: readonly unknown[]): ReferenceCoverage | null {
  const fullest = Math.max(...said.map((each) => coverages.indexOf(each)));
  return (coverages[fullest] ?? null) as ReferenceCoverage | null;
}
