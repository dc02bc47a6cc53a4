// How the records of each label become nodes: what they are found by, and what a block of them comes to.
import { type Claim } from '../../domain/claim.js';
import { type NodeLabel } from '../../domain/graph-model.js';
import { identifiersOfKey, identifiersOfProperties } from '../../domain/identifiers.js';
import { clusterPapers, toMatchKeys } from '../merging/cluster-papers.js';
import { clusterPeople, orcidOf, type PersonPair } from '../merging/cluster-people.js';
import { toPaperIdentity } from '../merging/paper-identity.js';
import { resolveField, resolveMethod } from '../merging/resolve-method.js';
import { resolvePaper } from '../merging/resolve-paper.js';
import { resolvePerson } from '../merging/resolve-person.js';
import { type SourceRecord, toSourceRecords } from '../merging/source-record.js';
import { type Properties } from '../merging/properties.js';
import { toListOrders } from '../merging/to-list-orders.js';
import { toSearchProperties } from '../merging/to-search-properties.js';
import { type Block, type StoredNode, type Unit } from '../staging/units.js';
import { toFieldLists, toMethodLists, toPaperLists } from './owned-links.js';
import { type Target, toClaimTexts } from './target.js';

export interface PlannedBlock {
  readonly targets: readonly Target[];
  /** Why records were left apart, for a reader to look at. */
  readonly doubts: readonly string[];
}

export interface Strategy {
  /** What a record can be found by. */
  matchKeysOf(unit: Unit, sourceOf: SourceOf): string[];
  /** What a node of the graph can be found by. */
  nodeKeysOf(node: StoredNode): string[];
  plan(block: Block, sourceOf: SourceOf): PlannedBlock;
}

type SourceOf = (number: number) => string;

const claimsOf = (units: readonly Unit[]): Claim[] => units.flatMap(({ claims }) => claims);

/** What is stored of a thing: what its records come to, these themselves, its places in lists and what it is found by. */
function toStored(label: NodeLabel, key: string, properties: Properties, units: readonly Unit[]): Properties {
  const imports = claimsOf(units).map((claim) => claim.import);
  return {
    ...properties,
    ...toListOrders(label, key, properties, imports),
    ...toSearchProperties(label, key, properties),
    claims: toClaimTexts(units),
  };
}

/** A unit's own record: its claims folded. */
function toRecord(unit: Unit, sourceOf: SourceOf): SourceRecord {
  return (
    toSourceRecords(unit.claims, sourceOf)[0] ?? { source: unit.source, id: unit.id, said: {}, imports: [] }
  );
}

function toUnitsByRecord(units: readonly Unit[]): (record: SourceRecord) => Unit[] {
  const byName = new Map(units.map((unit) => [`${unit.source} ${unit.id}`, unit]));
  return ({ source, id }) => {
    const unit = byName.get(`${source} ${id}`);
    return unit ? [unit] : [];
  };
}

const method: Strategy = {
  matchKeysOf: (unit) => [toSlug(unit)],
  nodeKeysOf: ({ key }) => [key],
  plan: (block, sourceOf) =>
    planSingle('Method', block, (slug, units) => {
      const resolved = resolveMethod(slug, toSourceRecords(claimsOf(units), sourceOf));
      return { properties: resolved.properties, lists: toMethodLists(resolved) };
    }),
};

const field: Strategy = {
  matchKeysOf: ({ id }) => [id],
  nodeKeysOf: ({ key }) => [key],
  plan: (block, sourceOf) =>
    planSingle('Field', block, (_, units) => {
      const resolved = resolveField(toSourceRecords(claimsOf(units), sourceOf));
      return { properties: resolved.properties, lists: toFieldLists(resolved) };
    }),
};

/** What a paper says of a method has a key of its own beside the method's. */
function toSlug({ id, claims }: Unit): string {
  return (claims[0]?.said['slug'] ?? id) as string;
}

/** Methods and fields are what their keys say: a block is one of them. */
function planSingle(
  label: 'Method' | 'Field',
  { units: all }: Block,
  resolve: (key: string, units: readonly Unit[]) => Pick<Target, 'properties' | 'lists'>,
): PlannedBlock {
  // A record that was taken back says nothing.
  const units = all.filter(({ claims }) => claims.length > 0);
  const key = units[0] && toSlug(units[0]);
  if (key === undefined) return { targets: [], doubts: [] };
  const { properties, lists } = resolve(key, units);
  const target = {
    key,
    properties: toStored(label, key, properties, units),
    units,
    redirects: [],
    matchKeys: [],
    answersTo: [key],
    lists,
  };
  return { targets: [target], doubts: [] };
}

const paper: Strategy = {
  matchKeysOf: (unit, sourceOf) => toMatchKeys(toPaperIdentity(toRecord(unit, sourceOf))),
  nodeKeysOf: ({ key, properties }) => [
    ...new Set([key, ...identifiersOfKey(key), ...identifiersOfProperties(properties)]),
  ],
  plan: ({ units }, sourceOf) => {
    const unitsOf = toUnitsByRecord(units);
    const { clusters, doubts } = clusterPapers(toSourceRecords(claimsOf(units), sourceOf));
    const targets = clusters.map((cluster) => {
      const resolved = resolvePaper(cluster);
      const own = cluster.identities.flatMap(({ record }) => unitsOf(record));
      return {
        key: resolved.paperId,
        properties: toStored('Paper', resolved.paperId, resolved.properties, own),
        units: own,
        redirects: resolved.redirects,
        matchKeys: resolved.matchKeys,
        answersTo: [...new Set([resolved.paperId, ...resolved.redirects, ...cluster.identifiers])],
        lists: toPaperLists(resolved),
      };
    });
    return { targets, doubts };
  },
};

const person: Strategy = {
  matchKeysOf: (unit, sourceOf) => {
    const orcid = orcidOf(toRecord(unit, sourceOf));
    return [...new Set([unit.id, ...(orcid === null ? [] : [`orcid:${orcid}`]), ...redirectsOf(unit)])];
  },
  nodeKeysOf: ({ key, properties }) => [
    key,
    ...(typeof properties['orcid'] === 'string' ? [`orcid:${properties['orcid']}`] : []),
  ],
  plan: ({ units, pairs }, sourceOf) => {
    const unitsOf = toUnitsByRecord(units);
    const records = toSourceRecords(claimsOf(units), sourceOf);
    const { clusters, doubts } = clusterPeople(
      records,
      spellPairs([...pairs, ...records.flatMap(toToldApart)], records),
    );
    const targets = clusters.map((cluster) => {
      const resolved = resolvePerson(cluster);
      const own = cluster.records.flatMap(unitsOf);
      const { orcid } = resolved.properties as { orcid: string | null };
      return {
        key: resolved.personId,
        properties: toStored('Person', resolved.personId, resolved.properties, own),
        units: own,
        redirects: resolved.redirects,
        matchKeys: [],
        answersTo: [
          ...new Set([
            resolved.personId,
            ...resolved.redirects,
            ...(orcid === null ? [] : [`orcid:${orcid}`]),
          ]),
        ],
        lists: [],
      };
    });
    return { targets, doubts };
  },
};

const redirectsOf = ({ claims }: Unit): string[] =>
  claims.flatMap(({ said }) => (said['redirects'] ?? []) as string[]);

/** Whom a record tells apart, as a reader's decisions do. */
const toToldApart = ({ id, said }: SourceRecord): PersonPair[] =>
  ((said['differentFrom'] ?? []) as string[]).map((other) => ({ first: id, second: other, by: 'different' }));

/** The pairs by the keys of the records: a reader may have named a person by any id that answers with them. */
function spellPairs(pairs: readonly PersonPair[], records: readonly SourceRecord[]): PersonPair[] {
  if (pairs.length === 0) return [];
  const keys = new Map<string, string>();
  for (const { id, said } of records)
    for (const other of (said['redirects'] ?? []) as string[]) keys.set(other, id);
  for (const record of records) {
    const orcid = orcidOf(record);
    if (orcid !== null) keys.set(`orcid:${orcid}`, record.id);
  }
  for (const { id } of records) keys.set(id, id);
  return pairs.map(({ first, second, by }) => ({
    first: keys.get(first) ?? first,
    second: keys.get(second) ?? second,
    by,
  }));
}

export const strategies: Readonly<Record<NodeLabel, Strategy>> = {
  Method: method,
  Field: field,
  Paper: paper,
  Person: person,
};
