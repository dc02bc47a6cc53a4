// Which records mean one paper: the connected components of the pairs that are accepted.
import { identifiersOfKey } from '../../domain/identifiers.js';
import { compareTexts } from '../../domain/order-key.js';
import { comparePapers, findConflict, type PaperIdentity, toPaperIdentity } from './paper-identity.js';
import { joinLists } from './choose-values.js';
import { compareSourceRecords, type SourceRecord } from './source-record.js';
import { toTrustRank } from './trust.js';
import { createDisjointSets } from './union-find.js';

/** The records of one paper, the most trusted first, and what it is called. */
export interface PaperCluster {
  readonly paperId: string;
  readonly identities: readonly PaperIdentity[];
  /** Identifiers that are this paper's; one that a more trusted paper holds is not. */
  readonly identifiers: ReadonlySet<string>;
  /** Other keys that answer with it, each with one paper. */
  readonly redirects: readonly string[];
}

export interface ClusteredPapers {
  /** By rank: where an identifier is claimed twice, the first has it. */
  readonly clusters: readonly PaperCluster[];
  /** Why records that have something in common were left apart. */
  readonly doubts: readonly string[];
}

/** More records than this with one title or identifier in common tell nothing, and are left apart. */
export const mostAlike = 200;
/** A title alone holds papers together that are at most this many years apart. */
const mostYearsApart = 1;

/**
 * The papers that the records mean. A function of the set of records alone, whatever their order:
 * a pair is accepted by `comparePapers`; a component that titles hold together over more than a year,
 * or that holds two that contradict each other, falls back to what identifiers alone hold together, and
 * where that is no better to its single records.
 */
export function clusterPapers(records: readonly SourceRecord[]): ClusteredPapers {
  const identities = [...records].sort(compareSourceRecords).map(toPaperIdentity);
  const { pairs, doubtful, crowds } = findPairs(identities);
  const contradictions = toPartners(doubtful.filter(({ never }) => never));
  const titled = new Set(pairs.filter(({ by }) => by === 'title').map(({ first }) => first));
  const byIdentifier = pairs.filter(({ by }) => by === 'identifier');
  const partOf = toHolders(toComponents(identities, byIdentifier));
  const clusters: PaperIdentity[][] = [];
  const doubts = crowds;
  for (const component of toComponents(identities, pairs)) {
    if (isSound(component, contradictions, titled)) {
      clusters.push(component);
      continue;
    }
    const keys = component.map(({ record }) => record.id).sort(compareTexts);
    doubts.push(
      `${keys.join(', ')} would be one paper, but contradict each other in year, title or identifiers`,
    );
    for (const part of new Set(component.map((member) => partOf.get(member)!))) {
      if (isSound(part, contradictions, new Set())) clusters.push(part);
      else clusters.push(...part.map((each) => [each]));
    }
  }
  const clusterOf = toHolders(clusters);
  for (const { first, second, doubt } of doubtful)
    if (clusterOf.get(first) !== clusterOf.get(second)) doubts.push(doubt);
  return { clusters: nameClusters(clusters), doubts: doubts.sort(compareTexts) };
}

interface Pair {
  readonly first: PaperIdentity;
  readonly second: PaperIdentity;
  readonly by: 'identifier' | 'title';
}

interface DoubtfulPair {
  readonly first: PaperIdentity;
  readonly second: PaperIdentity;
  readonly doubt: string;
  /** Whether they contradict each other over what they share. */
  readonly never: boolean;
}

interface FoundPairs {
  readonly pairs: Pair[];
  readonly doubtful: DoubtfulPair[];
  /** What too many have in common. */
  readonly crowds: string[];
}

/** Every two that share an identifier, a key or a title, looked at once. */
function findPairs(identities: readonly PaperIdentity[]): FoundPairs {
  const groups = new Map<string, number[]>();
  const found: FoundPairs = { pairs: [], doubtful: [], crowds: [] };
  if (identities.length < 2) return found;
  identities.forEach((identity, place) => {
    for (const key of toMatchKeys(identity)) {
      const group = groups.get(key);
      if (group) group.push(place);
      else groups.set(key, [place]);
    }
  });
  const seen = new Set<number>();
  for (const [key, group] of groups) {
    if (group.length > mostAlike) {
      const what = isTitleKey(key) ? `the title "${identities[group[0]!]!.title}"` : key;
      found.crowds.push(`${group.length} records have ${what} in common, too many for it to tell anything`);
      continue;
    }
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        const name = one * identities.length + other;
        if (seen.has(name)) continue;
        seen.add(name);
        const [first, second] = [identities[one]!, identities[other]!];
        const verdict = comparePapers(first, second);
        if (verdict.same) found.pairs.push({ first, second, by: verdict.by });
        else if (verdict.doubt !== null)
          found.doubtful.push({ first, second, doubt: verdict.doubt, never: verdict.never });
      }
    }
  }
  return found;
}

/** Each with those that it is in a pair with. */
function toPartners(pairs: readonly DoubtfulPair[]): Map<PaperIdentity, PaperIdentity[]> {
  const partners = new Map<PaperIdentity, PaperIdentity[]>();
  for (const { first, second } of pairs) {
    const before = partners.get(first);
    if (before) before.push(second);
    else partners.set(first, [second]);
  }
  return partners;
}

/** Each member with the group that holds it. */
function toHolders(groups: readonly PaperIdentity[][]): Map<PaperIdentity, PaperIdentity[]> {
  return new Map(groups.flatMap((group) => group.map((member) => [member, group] as const)));
}

/** What a record can be found by: its key and those that answer with it, its identifiers, its title. */
export function toMatchKeys({ record, redirects, identifiers, titleKey }: PaperIdentity): string[] {
  return [
    ...new Set([
      record.id,
      ...redirects,
      ...identifiers,
      ...(titleKey === null ? [] : [`title ${titleKey}`]),
    ]),
  ];
}

/** Whether it is a title, which two papers may have. */
export const isTitleKey = (key: string): boolean => key.startsWith('title ');

function toComponents(members: readonly PaperIdentity[], pairs: readonly Pair[]): PaperIdentity[][] {
  const places = new Map(members.map((member, place) => [member, place]));
  const sets = createDisjointSets(members.length);
  for (const { first, second } of pairs) {
    const [one, other] = [places.get(first), places.get(second)];
    if (one !== undefined && other !== undefined) sets.unite(one, other);
  }
  const components = new Map<number, PaperIdentity[]>();
  members.forEach((member, place) => {
    const root = sets.find(place);
    const component = components.get(root);
    if (component) component.push(member);
    else components.set(root, [member]);
  });
  return [...components.values()];
}

function isSound(
  component: readonly PaperIdentity[],
  contradictions: ReadonlyMap<PaperIdentity, readonly PaperIdentity[]>,
  titled: ReadonlySet<PaperIdentity>,
): boolean {
  if (component.length === 1) return true;
  if (hasConflict(component)) return false;
  const inside = new Set(component);
  if (component.some((member) => contradictions.get(member)?.some((other) => inside.has(other))))
    return false;
  if (!component.some((member) => titled.has(member))) return true;
  const years = component
    .flatMap(({ year }) => (year === null ? [] : [year]))
    .sort((one, other) => one - other);
  return years.at(-1)! - years[0]! <= mostYearsApart;
}

/** Any two of them that contradict each other. */
function hasConflict(component: readonly PaperIdentity[]): boolean {
  // What all have in common no two contradict each other in.
  if (findConflict(component) === null) return false;
  return component.some((first, at) =>
    component.slice(at + 1).some((second) => findConflict([first, second]) !== null),
  );
}

/** The clusters by rank, each with a key, and with the identifiers and keys that are its own. */
function nameClusters(clusters: readonly PaperIdentity[][]): PaperCluster[] {
  const ranked = clusters
    .map((identities) => ({ identities, ids: toRankedIds(identities) }))
    .sort(
      (first, second) =>
        toTrustRank(first.identities[0]!.record.source) - toTrustRank(second.identities[0]!.record.source) ||
        compareTexts(first.ids[0]!, second.ids[0]!) ||
        compareTexts(first.identities[0]!.record.source, second.identities[0]!.record.source),
    );
  const said = new Set(ranked.flatMap(({ ids }) => ids));
  const answered = new Set<string>();
  const holders = findHolders(ranked.map(({ identities }) => identities));
  const named = ranked.map(({ identities, ids }) => {
    const identifiers = new Set(
      identities
        .flatMap((identity) => [...identity.identifiers])
        .filter((each) => holders.get(each) === identities),
    );
    // A key that says an identifier which another paper holds would be read as that paper.
    const isOwn = (id: string): boolean =>
      !answered.has(id) && identifiersOfKey(id).every((each) => identifiers.has(each));
    const paperId = ids.find(isOwn) ?? toLocalKey(identities[0]!.record, said);
    answered.add(paperId);
    return { paperId, identities, identifiers, ids, isOwn };
  });
  return named.map(({ paperId, identities, identifiers, ids, isOwn }) => {
    const records = identities.map(({ record }) => record);
    const redirects = [...ids, ...joinLists<string>(records, 'redirects', String).map(({ item }) => item)];
    const own = [...new Set(redirects)].filter(isOwn);
    for (const id of own) answered.add(id);
    return { paperId, identities, identifiers, redirects: own.sort(compareTexts) };
  });
}

/**
 * Whose each identifier is: that of the cluster whose most trusted record says it; of those equally
 * trusted one whose key it is, then the first by rank.
 */
function findHolders(ranked: readonly PaperIdentity[][]): Map<string, PaperIdentity[]> {
  const best = new Map<string, { cluster: PaperIdentity[]; trust: number; isKey: boolean }>();
  for (const cluster of ranked) {
    for (const { record, identifiers } of cluster) {
      const trust = toTrustRank(record.source);
      const own = identifiersOfKey(record.id);
      for (const identifier of identifiers) {
        const before = best.get(identifier);
        const isKey = own.includes(identifier);
        const isBetter =
          !before || trust < before.trust || (trust === before.trust && isKey && !before.isKey);
        if (isBetter) best.set(identifier, { cluster, trust, isKey });
      }
    }
  }
  return new Map([...best].map(([identifier, { cluster }]) => [identifier, cluster]));
}

/** A key for a paper whose own keys are all another's, unlike any that a record has. */
function toLocalKey({ source, id }: SourceRecord, said: ReadonlySet<string>): string {
  let key = `local:${source}/${id}`;
  while (said.has(key)) key += '/';
  return key;
}

const schemeRank = ['doi', 'arxiv', 'openalex', 'isbn', 'pmid', 's2', 'title', 'local'];

/** A catalogue's own key first, then by scheme: what is cited most widely names the paper. */
function toRankedIds(identities: readonly PaperIdentity[]): string[] {
  const rank = ({ record }: PaperIdentity): number =>
    record.source === 'catalogue' ? -1 : schemeRank.indexOf(record.id.slice(0, record.id.indexOf(':')));
  const ranked = [...identities].sort(
    (first, second) => rank(first) - rank(second) || compareTexts(first.record.id, second.record.id),
  );
  return [...new Set(ranked.map(({ record }) => record.id))];
}
