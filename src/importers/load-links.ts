// The second half of a load: the links between nodes, and what waits for a node that has not come.
import { linkEnds, type LinkType, linkTypes, type NodeLabel } from '../domain/graph-model.js';
import { type GraphTransaction } from '../graph/connection.js';
import { type PendingLink } from './complete-pending-links.js';
import { existingKeys, type LoadContext } from './load-nodes.js';
import { type Properties, toPlaceholder } from './merge-properties.js';
import { createLinkPlan, type LinkEnds, type LinkPlan, pairOf, planOwner } from './plan-links.js';
import { type ReadRecord } from './record.js';
import { type SeenRecords } from './seen-records.js';
import { type Link, toWantedLinks, type WantedLinks } from './wanted-links.js';

/** How a batch of records changed the links. */
export interface LoadedLinks {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
  /** Links that wait for something that has not come. */
  readonly waiting: readonly PendingLink[];
  /** The records whose links were not all there already, and whether any is new. */
  readonly touched: ReadonlyMap<ReadRecord, 'created' | 'changed'>;
}

type Touched = Map<ReadRecord, 'created' | 'changed'>;

interface Owned {
  readonly read: ReadRecord;
  readonly wanted: WantedLinks;
}

/** Loads the links that a batch of records speaks of, in one transaction. */
export async function loadLinks(
  context: LoadContext,
  batch: readonly ReadRecord[],
  source: string,
): Promise<LoadedLinks> {
  const owned = await resolvePapers(
    context,
    batch.flatMap((read) => toWantedLinks(read.record, source).map((wanted) => ({ read, wanted }))),
  );
  const there = await findThere(context, owned);
  return context.connection.write(async (transaction) => {
    const touched: Touched = new Map();
    const plans: LinkPlan[] = [];
    for (const type of linkTypes) {
      const ofType = owned.filter(({ wanted }) => wanted.type === type);
      if (ofType.length > 0) plans.push(await planLinks(transaction, type, ofType, there, touched));
    }
    if (!context.dryRun) {
      await makePlaceholders(transaction, plans, there);
      for (const plan of plans) await writePlan(transaction, plan);
    }
    const sum = (count: (plan: LinkPlan) => number): number =>
      plans.reduce((total, plan) => total + count(plan), 0);
    return {
      created: sum((plan) => plan.created),
      changed: sum((plan) => plan.changed),
      deleted: sum((plan) => plan.remove.length),
      waiting: plans.flatMap(({ type, wait }) => wait.map((link) => ({ type, ...toPair(link) }))),
      touched,
    };
  });
}

/** The same links with every paper under the key that the graph, or this load, has it by. */
async function resolvePapers({ connection, seen }: LoadContext, owned: readonly Owned[]): Promise<Owned[]> {
  const asked = [...collectKeys(owned, 'Paper')];
  if (asked.length === 0) return [...owned];
  const rows = await connection.write((transaction) =>
    transaction.run<{ key: string; paperId: string }>('importers/resolve-papers', { keys: asked }),
  );
  const resolved = new Map(rows.map(({ key, paperId }) => [key, paperId]));
  const brought = await seen.findPapers(asked);
  asked.forEach((key, position) => {
    const paperId = brought[position];
    if (paperId !== undefined) resolved.set(key, paperId);
  });
  const resolve = (label: NodeLabel, key: string): string =>
    label === 'Paper' ? (resolved.get(key) ?? key) : key;
  return owned.map(({ read, wanted }) => {
    const { start, end } = linkEnds[wanted.type];
    const links = wanted.links.map((link) => ({
      ...link,
      startKey: resolve(start, link.startKey),
      endKey: resolve(end, link.endKey),
    }));
    const ownerKey = resolve(wanted.owner === 'end' ? end : start, wanted.ownerKey);
    return {
      read,
      wanted: { ...wanted, ownerKey, links: dropSelfCitations(wanted.type, dropRepeated(links)) },
    };
  });
}

/** Two spellings of one paper are one link: the first one stands. */
function dropRepeated(links: readonly Link[]): Link[] {
  const pairs = new Set<string>();
  return links.filter((link) => {
    const pair = pairOf(link);
    return !pairs.has(pair) && pairs.add(pair);
  });
}

function dropSelfCitations(type: LinkType, links: readonly Link[]): Link[] {
  return links.filter((link) => type !== 'CITES' || link.startKey !== link.endKey);
}

function collectKeys(owned: readonly Owned[], label: NodeLabel): Set<string> {
  const keys = new Set<string>();
  for (const { wanted } of owned) {
    const { start, end } = linkEnds[wanted.type];
    for (const { startKey, endKey } of wanted.links) {
      if (start === label) keys.add(startKey);
      if (end === label) keys.add(endKey);
    }
  }
  return keys;
}

/** The nodes that links may run to: those in the graph, and in a dry run those this load would bring. */
async function findThere(
  context: LoadContext,
  owned: readonly Owned[],
): Promise<Map<NodeLabel, Set<string>>> {
  const there = new Map<NodeLabel, Set<string>>();
  for (const label of ['Method', 'Person', 'Paper', 'Field'] as const) {
    const keys = [...collectKeys(owned, label)];
    const found = new Set(await existingKeys(context.connection, label, keys));
    if (context.dryRun) {
      for (const key of await findBrought(
        context.seen,
        label,
        keys.filter((each) => !found.has(each)),
      ))
        found.add(key);
    }
    there.set(label, found);
  }
  return there;
}

async function findBrought(seen: SeenRecords, label: NodeLabel, keys: readonly string[]): Promise<string[]> {
  const records = keys.map((key) => {
    switch (label) {
      case 'Method':
        return { kind: 'method' as const, slug: key };
      case 'Field':
        return { kind: 'field' as const, id: key };
      case 'Person':
        return { kind: 'person' as const, id: key };
      case 'Paper':
        return { kind: 'paper' as const, id: key };
    }
  });
  const found = await seen.find(records);
  return keys.filter((_, position) => found[position] !== undefined);
}

async function planLinks(
  transaction: GraphTransaction,
  type: LinkType,
  owned: readonly Owned[],
  there: ReadonlyMap<NodeLabel, ReadonlySet<string>>,
  touched: Touched,
): Promise<LinkPlan> {
  const stored = groupByOwner(owned, await readStored(transaction, type, owned));
  const waiting = groupByOwner(owned, await readWaiting(transaction, type, owned));
  const plan = createLinkPlan(type);
  for (const { read, wanted } of owned) {
    const before = stored.get(ownerOf(wanted)) ?? new Map<string, Link>();
    const waited = waiting.get(ownerOf(wanted)) ?? new Map<string, Link>();
    const createdBefore = plan.created;
    const changes = planOwner(plan, wanted, before, waited, there);
    if (changes > 0) touched.set(read, plan.created > createdBefore ? 'created' : 'changed');
  }
  return plan;
}

const ownerOf = ({ owner, ownerKey, links }: WantedLinks): string =>
  owner === 'pair' ? `pair ${links.map(pairOf).join()}` : `${owner} ${ownerKey}`;

function groupByOwner(owned: readonly Owned[], links: readonly Link[]): Map<string, Map<string, Link>> {
  const groups = new Map<string, Map<string, Link>>();
  const owner = owned[0]?.wanted.owner;
  for (const link of links) {
    const name =
      owner === 'pair'
        ? `pair ${pairOf(link)}`
        : owner === 'end'
          ? `end ${link.endKey}`
          : `start ${link.startKey}`;
    const group = groups.get(name) ?? new Map<string, Link>();
    group.set(pairOf(link), link);
    groups.set(name, group);
  }
  return groups;
}

const sortKeys = new Set(['startKey', 'endKey', 'startOrder', 'endOrder']);

async function readStored(
  transaction: GraphTransaction,
  type: LinkType,
  owned: readonly Owned[],
): Promise<Link[]> {
  const owner = owned[0]?.wanted.owner;
  const rows =
    owner === 'pair'
      ? await transaction.run<Link>(`importers/links-between/${type}`, {
          pairs: owned.flatMap(({ wanted }) =>
            wanted.links.map(({ startKey, endKey }) => ({ startKey, endKey })),
          ),
        })
      : await transaction.run<Link>(`importers/links-${owner === 'end' ? 'to' : 'from'}/${type}`, {
          keys: owned.map(({ wanted }) => wanted.ownerKey),
        });
  return rows.map((link) => ({
    ...link,
    properties: Object.fromEntries(Object.entries(link.properties).filter(([name]) => !sortKeys.has(name))),
  }));
}

async function readWaiting(
  transaction: GraphTransaction,
  type: LinkType,
  owned: readonly Owned[],
): Promise<Link[]> {
  const owner = owned[0]?.wanted.owner;
  // Papers are made where they are missing, so a citation never waits.
  if (owner === 'pair') return [];
  const keys = owned.map(({ wanted }) => wanted.ownerKey);
  const rows = await transaction.run<LinkEnds & { properties: string }>('importers/pending-links-of', {
    type,
    startKeys: owner === 'start' ? keys : [],
    endKeys: owner === 'end' ? keys : [],
  });
  return rows.map((row) => ({ ...row, properties: JSON.parse(row.properties) as Properties }));
}

async function makePlaceholders(
  transaction: GraphTransaction,
  plans: readonly LinkPlan[],
  there: ReadonlyMap<NodeLabel, ReadonlySet<string>>,
): Promise<void> {
  const missing = new Set<string>();
  for (const { type, write } of plans) {
    const { start, end } = linkEnds[type];
    for (const { startKey, endKey } of write) {
      if (start === 'Paper') missing.add(startKey);
      if (end === 'Paper') missing.add(endKey);
    }
  }
  for (const key of there.get('Paper') ?? []) missing.delete(key);
  if (missing.size === 0) return;
  await transaction.run('importers/write-nodes/Paper', {
    rows: [...missing].map((key) => ({ key, properties: toPlaceholder(key) })),
  });
}

async function writePlan(transaction: GraphTransaction, plan: LinkPlan): Promise<void> {
  const { type, write, remove, wait, waitNoLonger } = plan;
  if (remove.length > 0)
    await transaction.run(`importers/delete-links/${type}`, { rows: remove.map(toPair) });
  if (write.length > 0) await transaction.run(`importers/write-links/${type}`, { rows: write });
  if (waitNoLonger.length > 0) {
    await transaction.run('importers/delete-pending-links', {
      ids: waitNoLonger.map((link) => toPendingId(type, link)),
    });
  }
  if (wait.length > 0) {
    await transaction.run('importers/write-pending-links', {
      rows: wait.map((link) => toPendingRow(type, link)),
    });
  }
}

const toPair = ({ startKey, endKey }: LinkEnds) => ({ startKey, endKey });

function toPendingId(type: LinkType, { startKey, endKey }: LinkEnds): string {
  return JSON.stringify([type, startKey, endKey]);
}

function toPendingRow(type: LinkType, link: Link) {
  return { id: toPendingId(type, link), type, ...toPair(link), properties: JSON.stringify(link.properties) };
}
