// What the graph holds of the things that a load speaks of, and of whatever else these may be one thing with.
import { type Claim, parseClaim } from '../../domain/claim.js';
import { type NodeLabel } from '../../domain/graph-model.js';
import { isTitleKey } from '../merging/cluster-papers.js';
import { type PersonPair } from '../merging/cluster-people.js';
import { type Properties } from '../merging/properties.js';
import { type StoredNode, type Unit } from '../staging/units.js';
import { type LoadContext } from './load-context.js';
import { pairByPosition } from './pair-by-position.js';
import { stageBroughtPeople, toBroughtPeople } from './stage-people.js';
import { strategies } from './strategies.js';

/** How many units are looked up at once. */
const batchSize = 1_000;

/**
 * Brings the nodes that the graph holds into the load, as units of all their records, until none is
 * left that has anything in common with what is there: so a load comes to what all records together
 * come to, whichever were loaded before.
 */
export async function pullNodes(context: LoadContext, label: NodeLabel): Promise<void> {
  if (!context.stored.has(label)) return;
  const units = context.units[label];
  let from = 0;
  while (from < units.count) {
    const upTo = units.count;
    for await (const batch of units.read(from, upTo, batchSize)) await pullBatch(context, label, batch);
    from = upTo;
  }
}

async function pullBatch(context: LoadContext, label: NodeLabel, batch: readonly Unit[]): Promise<void> {
  const keys = [...new Set(batch.flatMap((unit) => strategies[label].matchKeysOf(unit, context.sourceOf)))];
  if (label === 'Person') keys.push(...partnersOf(context, keys));
  await addNodes(context, label, await findNodes(context, label, keys));
  if (label === 'Person') await addUnseenAuthors(context, keys);
  if (label === 'Method') await addPendingMethods(context, keys);
}

/** Whom readers have decided on together with these people. */
function partnersOf({ reviews }: LoadContext, keys: readonly string[]): string[] {
  if (reviews.length === 0) return [];
  const asked = new Set(keys);
  return reviews.flatMap(({ first, second }) => [
    ...(asked.has(first) ? [second] : []),
    ...(asked.has(second) ? [first] : []),
  ]);
}

/**
 * What lists of authors say of these people that are not the ones shown: alone it makes nobody, but it counts
 * for whoever is somebody by another way. Those in the same place of another list come along, since whom
 * places on papers join is told of all of them together.
 */
async function addUnseenAuthors(context: LoadContext, keys: readonly string[]): Promise<void> {
  if (!context.stored.has('Paper')) return;
  const rows = await context.connection.write((transaction) =>
    transaction.run<{ claims: string[] }>('importers/papers-listing-people', { keys }),
  );
  const asked = new Set(keys);
  const found = rows.map(({ claims }) => {
    const held = claims.map(parseClaim).filter((claim) => claim.import !== context.retracted);
    const listed = toBroughtPeople(held, context.sourceOf);
    const pairs = pairByPosition(held, context.sourceOf);
    const wanted = new Set(
      listed
        .filter(({ author: { person, orcid } }) => asked.has(person) || asked.has(`orcid:${orcid}`))
        .map(({ author }) => author.person),
    );
    const partners = pairs.flatMap(({ first, second }) =>
      wanted.has(first) ? [second] : wanted.has(second) ? [first] : [],
    );
    for (const partner of partners) wanted.add(partner);
    return { brought: listed.filter(({ author, isUsed }) => !isUsed && wanted.has(author.person)), pairs };
  });
  await stageBroughtPeople(
    context,
    found.flatMap(({ brought }) => brought),
  );
  await linkPairs(
    context,
    found.flatMap(({ pairs }) => pairs),
  );
}

/** What papers said of these methods while there were none. */
async function addPendingMethods(context: LoadContext, keys: readonly string[]): Promise<void> {
  const rows = await context.connection.write((transaction) =>
    transaction.run<{ claims: string[] }>('importers/find-pending-methods', { keys }),
  );
  const claims = rows.flatMap((row) => row.claims).map(parseClaim);
  await addUnits(context, 'Method', groupClaims(context, claims));
}

/** Adds nodes with the records they are made of. */
export async function addNodes(
  context: LoadContext,
  label: NodeLabel,
  nodes: readonly StoredNode[],
): Promise<void> {
  const strategy = strategies[label];
  const fresh = await context.units[label].pull(
    nodes.map((node) => ({
      value: node,
      keys: [...new Set([...strategy.nodeKeysOf(node), ...claimsOf(node).map(({ id }) => id)])],
    })),
  );
  await addUnits(context, label, toStoredUnits(context, label, fresh));
  if (label === 'Person') await pairStoredAuthors(context, fresh);
}

async function addUnits(context: LoadContext, label: NodeLabel, found: readonly Unit[]): Promise<void> {
  const units = context.units[label];
  for (const source of new Set(found.map((unit) => unit.source))) {
    const ofSource = found.filter((unit) => unit.source === source);
    const before = await units.find(
      source,
      ofSource.map(({ id }) => id),
    );
    const joined = ofSource.map((unit, place) => joinUnits(before[place], unit));
    await units.put(
      joined.map((unit) => ({ value: unit, keys: strategies[label].matchKeysOf(unit, context.sourceOf) })),
    );
  }
}

const claimsOf = ({ properties }: StoredNode) => ((properties['claims'] ?? []) as string[]).map(parseClaim);

/** The records that stored nodes are made of, without what is being taken back. */
export function toStoredUnits(context: LoadContext, label: NodeLabel, nodes: readonly StoredNode[]): Unit[] {
  const claims = nodes.flatMap(claimsOf).filter((claim) => claim.import !== context.retracted);
  return groupClaims(context, claims).map((unit) => ({
    ...unit,
    // Papers alone make no method: what they say of one waits where its own records have been taken back.
    isUsed: label !== 'Method' || unit.claims.some(({ said }) => said['brought'] !== true),
  }));
}

/** Claims as the units that they are of, which make nothing by themselves. */
function groupClaims({ sourceOf }: LoadContext, claims: readonly Claim[]): Unit[] {
  const units = new Map<string, Unit>();
  for (const claim of claims) {
    const source = sourceOf(claim.import);
    const name = `${source} ${claim.id}`;
    const unit = units.get(name) ?? { source, id: claim.id, claims: [], place: null, isUsed: false };
    units.set(name, { ...unit, claims: [...unit.claims, claim] });
  }
  return [...units.values()];
}

/** What this load says anew counts; of other imports what the graph has. */
export function joinUnits(before: Unit | undefined, stored: Unit): Unit {
  if (!before) return stored;
  const imports = new Set(before.claims.map((claim) => claim.import));
  return {
    ...before,
    isUsed: before.isUsed || stored.isUsed,
    claims: [...before.claims, ...stored.claims.filter((claim) => !imports.has(claim.import))],
  };
}

/** The nodes of the graph that may be meant by these keys. */
export async function findNodes(
  { connection }: LoadContext,
  label: NodeLabel,
  keys: readonly string[],
): Promise<StoredNode[]> {
  const [query, parameters] = toQuestion(label, keys);
  return connection.write((transaction) =>
    transaction.run<{ key: string; properties: Properties }>(query, parameters),
  );
}

function toQuestion(label: NodeLabel, keys: readonly string[]): [string, Record<string, unknown>] {
  const after = (prefix: string): string[] =>
    keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  if (label === 'Person') return ['importers/find-people', { keys, orcids: after('orcid:') }];
  if (label !== 'Paper') return [`importers/read-nodes/${label}`, { keys }];
  return [
    'importers/find-papers',
    {
      keys: keys.filter((key) => !isTitleKey(key)),
      titleKeys: after('title '),
      dois: after('doi:'),
      arxivIds: after('arxiv:'),
      openAlexIds: after('openalex:'),
      isbns: after('isbn:'),
      pmids: after('pmid:'),
      s2Ids: after('s2:'),
    },
  ];
}

/** People in the same place on papers that the graph holds already. */
async function pairStoredAuthors(context: LoadContext, people: readonly StoredNode[]): Promise<void> {
  if (people.length === 0) return;
  const rows = await context.connection.write((transaction) =>
    transaction.run<{ claims: string[] }>('importers/author-lists-of-people', {
      keys: people.map(({ key }) => key),
    }),
  );
  const pairs = rows.flatMap(({ claims }) => {
    const held = claims.map(parseClaim).filter((claim) => claim.import !== context.retracted);
    return pairByPosition(held, context.sourceOf);
  });
  await linkPairs(context, pairs);
}

/** Those of the graph whom the pairs name are looked at together. */
async function linkPairs(context: LoadContext, pairs: readonly PersonPair[]): Promise<void> {
  await context.units.Person.link(pairs);
  const ids = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
  if (ids.length > 0) await addNodes(context, 'Person', await findNodes(context, 'Person', ids));
}
