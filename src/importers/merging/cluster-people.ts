// Which records mean one person: joined by ORCID, by a reader's decision, or by their place on one paper.
import { compareTexts } from '../../domain/order-key.js';
import { compareSourceRecords, type SourceRecord } from './source-record.js';
import { toTrustRank } from './trust.js';
import { createDisjointSets } from './union-find.js';

/** Two keys of people that stand for each other, or never do. */
export interface PersonPair {
  readonly first: string;
  readonly second: string;
  /** `position`: the same place on one paper in two sources. The others: a reader has decided. */
  readonly by: 'position' | 'same' | 'different';
}

export interface PersonCluster {
  readonly personId: string;
  /** The most trusted first. */
  readonly records: readonly SourceRecord[];
}

export interface ClusteredPeople {
  readonly clusters: readonly PersonCluster[];
  readonly doubts: readonly string[];
}

/**
 * The people that the records mean: a function of the sets of records and pairs. ORCID iDs and readers'
 * decisions join for certain. Places on papers join where the whole that comes of it holds neither two
 * ORCID iDs, nor two ids of one source that nothing certain joins, nor two whom a reader told apart.
 */
export function clusterPeople(
  records: readonly SourceRecord[],
  pairs: readonly PersonPair[],
): ClusteredPeople {
  const people = [...records].sort(compareSourceRecords);
  const all = toComponents(people, [...orcidPairs(people), ...pairs.filter(({ by }) => by !== 'different')]);
  const clusters: SourceRecord[][] = [];
  const doubts: string[] = [];
  const pairsOf = toPairsByComponent(all, pairs);
  for (const [place, component] of all.entries()) {
    const own = pairsOf.get(place) ?? [];
    const different = own.filter(({ by }) => by === 'different');
    const same = own.filter(({ by }) => by === 'same');
    const parts = splitWhereToldApart(
      toComponents(component, [...orcidPairs(component), ...same]),
      different,
    );
    if (parts.length === 1 || isSound(component, parts, different))
      clusters.push(parts.length === 1 ? parts[0]! : component);
    else {
      const keys = [...new Set(component.map(({ id }) => id))].sort(compareTexts);
      doubts.push(`${keys.join(', ')} share places on papers, but are more than one person`);
      clusters.push(...parts);
    }
  }
  return { clusters: nameClusters(clusters), doubts: doubts.sort(compareTexts) };
}

/** The pairs by the place of the component that holds both. */
function toPairsByComponent(
  components: readonly SourceRecord[][],
  pairs: readonly PersonPair[],
): Map<number, PersonPair[]> {
  const places = new Map(
    components.flatMap((members, place) => members.map(({ id }) => [id, place] as const)),
  );
  const byPlace = new Map<number, PersonPair[]>();
  for (const pair of pairs) {
    const place = places.get(pair.first);
    if (place === undefined || places.get(pair.second) !== place) continue;
    const own = byPlace.get(place);
    if (own) own.push(pair);
    else byPlace.set(place, [pair]);
  }
  return byPlace;
}

interface Joined {
  readonly first: string;
  readonly second: string;
}

/** The same key is the same person, whoever says it; so is the same ORCID iD. */
function orcidPairs(records: readonly SourceRecord[]): Joined[] {
  const first = new Map<string, string>();
  const pairs: Joined[] = [];
  for (const record of records) {
    const orcid = orcidOf(record);
    if (orcid === null) continue;
    const before = first.get(orcid);
    if (before === undefined) first.set(orcid, record.id);
    else pairs.push({ first: before, second: record.id });
  }
  return pairs;
}

/** The ORCID iD that a record says or that its key is. */
export function orcidOf({ id, said }: SourceRecord): string | null {
  return ((said['orcid'] ?? null) as string | null) ?? /^orcid:(.+)$/.exec(id)?.[1] ?? null;
}

function toComponents(records: readonly SourceRecord[], pairs: readonly Joined[]): SourceRecord[][] {
  const numbers = new Map<string, number>();
  const sets = createDisjointSets();
  for (const { id } of records) if (!numbers.has(id)) numbers.set(id, sets.add());
  for (const { first, second } of pairs) {
    const [one, other] = [numbers.get(first), numbers.get(second)];
    if (one !== undefined && other !== undefined) sets.unite(one, other);
  }
  const components = new Map<number, SourceRecord[]>();
  for (const record of records) {
    const root = sets.find(numbers.get(record.id)!);
    const component = components.get(root);
    if (component) component.push(record);
    else components.set(root, [record]);
  }
  return [...components.values()];
}

/** A reader's "different" is stronger than an ORCID iD: such a component falls into its keys. */
function splitWhereToldApart(
  components: SourceRecord[][],
  different: readonly PersonPair[],
): SourceRecord[][] {
  return components.flatMap((component) =>
    holdsPair(component, different) ? toComponents(component, []) : [component],
  );
}

function holdsPair(component: readonly SourceRecord[], pairs: readonly Joined[]): boolean {
  if (pairs.length === 0) return false;
  const ids = new Set(component.map(({ id }) => id));
  return pairs.some(({ first, second }) => ids.has(first) && ids.has(second));
}

/** Whether what places on papers join of `parts` may be one person. */
function isSound(
  component: readonly SourceRecord[],
  parts: readonly SourceRecord[][],
  different: readonly PersonPair[],
): boolean {
  if (holdsPair(component, different)) return false;
  const holders = new Map<string, number>();
  for (const [place, part] of parts.entries()) {
    for (const record of part) {
      for (const claim of exclusiveClaims(record)) {
        const holder = holders.get(claim) ?? place;
        if (holder !== place) return false;
        holders.set(claim, place);
      }
    }
  }
  return true;
}

/** What at most one of the joined parts may hold: an ORCID iD, an id of this source. */
function exclusiveClaims(record: SourceRecord): string[] {
  const orcid = orcidOf(record);
  const scheme = record.id.slice(0, record.id.indexOf(':') + 1);
  return [
    ...(orcid === null ? [] : ['orcid']),
    ...(scheme === 'name:' ? [] : [`id ${record.source} ${scheme}`]),
  ];
}

function nameClusters(clusters: readonly SourceRecord[][]): PersonCluster[] {
  return clusters
    .map((records) => ({ personId: [...records].sort(compareForNaming)[0]!.id, records }))
    .sort((first, second) => compareTexts(first.personId, second.personId));
}

/** A catalogue's own key names a person, else an ORCID iD, else a source's id, else a name. */
function compareForNaming(first: SourceRecord, second: SourceRecord): number {
  const rank = ({ source, id }: SourceRecord): number => {
    if (source === 'catalogue') return 0;
    if (id.startsWith('orcid:')) return 1;
    return id.startsWith('name:') ? 3 : 2;
  };
  return (
    rank(first) - rank(second) ||
    toTrustRank(first.source) - toTrustRank(second.source) ||
    compareTexts(first.id, second.id)
  );
}
