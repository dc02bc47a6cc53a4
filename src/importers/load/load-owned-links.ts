// The links that records list: brought to what they list now, or kept waiting for a node that has not come.
import { linkEnds, type LinkType, linkTypes, type NodeLabel } from '../../domain/graph-model.js';
import { type ProgressTask } from '../../domain/progress.js';
import { type GraphTransaction } from '../../graph/connection.js';
import { type Properties } from '../merging/properties.js';
import { type Outcome } from '../tally.js';
import { type LoadContext } from './load-context.js';
import { makePlaceholders, stripKeys, toPendingRow } from './move-links.js';
import { type StoredLink } from './stored-link.js';
import { type LinkList, type OwnedLinks } from './owned-links.js';
import { createLinkPlan, type LinkPlan, planList } from './plan-links.js';
import { rememberAnswers, resolveMentions, toOneSpelling } from './resolve-mentions.js';

/** How many nodes' links are written in one transaction. */
const batchSize = 500;

export interface LinkCounts {
  created: number;
  changed: number;
  deleted: number;
}

export interface LoadedLinks {
  readonly counts: LinkCounts;
  /** In a dry run, what would wait; it is nowhere else to be found. */
  readonly waiting: readonly StoredLink[];
}

/** Writes what nodes list, and counts their records: a new link makes an unchanged one changed. */
export async function loadOwnedLinks(
  context: LoadContext,
  advance: ProgressTask['advance'],
): Promise<LoadedLinks> {
  const counts = { created: 0, changed: 0, deleted: 0 };
  const waiting: StoredLink[] = [];
  let done = 0;
  for await (const batch of context.owned.read(batchSize)) {
    context.signal?.throwIfAborted();
    const plans = await loadBatch(context, batch);
    for (const plan of plans) {
      counts.created += plan.created;
      counts.changed += plan.changed;
      counts.deleted += plan.remove.length;
      if (context.dryRun) waiting.push(...plan.wait);
    }
    advance((done += batch.length));
  }
  return { counts, waiting };
}

interface Listed {
  readonly owned: OwnedLinks;
  readonly list: LinkList;
}

async function loadBatch(context: LoadContext, batch: readonly OwnedLinks[]): Promise<LinkPlan[]> {
  const lists = batch.flatMap((owned) => owned.lists.map((list) => ({ owned, list })));
  const resolved = await resolveAll(context, lists);
  const touched = new Set<OwnedLinks>();
  const plans = await context.connection.write(async (transaction) => {
    touched.clear();
    const made: LinkPlan[] = [];
    for (const type of linkTypes) {
      const ofType = lists.filter(({ list }) => list.type === type);
      if (ofType.length > 0) made.push(await planType(transaction, type, ofType, resolved, touched));
    }
    if (!context.dryRun) {
      await makePlaceholders(transaction, [
        ...new Set(made.flatMap(({ placeholders }) => [...placeholders])),
      ]);
      for (const plan of made) await writePlan(transaction, plan);
    }
    return made;
  });
  await rememberAnswers(
    context,
    'Paper',
    plans.flatMap(({ placeholders }) => [...placeholders].map((key) => ({ key, answersTo: [key] }))),
  );
  for (const owned of batch) {
    for (const outcome of owned.outcomes) {
      const changed: Outcome = outcome === 'unchanged' && touched.has(owned) ? 'changed' : outcome;
      context.tally.count(owned.kind, changed);
    }
  }
  return plans;
}

export type Resolved = ReadonlyMap<NodeLabel, ReadonlyMap<string, string>>;

async function resolveAll(context: LoadContext, lists: readonly Listed[]): Promise<Resolved> {
  const mentions = new Map<NodeLabel, Set<string>>();
  for (const { list } of lists) {
    const { start, end } = linkEnds[list.type];
    const label = list.owner === 'start' ? end : start;
    const set = mentions.get(label) ?? new Set<string>();
    for (const { mention } of list.links) set.add(mention);
    mentions.set(label, set);
  }
  const resolved = new Map<NodeLabel, Map<string, string>>();
  for (const [label, set] of mentions) resolved.set(label, await resolveMentions(context, label, set));
  return resolved;
}

async function planType(
  transaction: GraphTransaction,
  type: LinkType,
  lists: readonly Listed[],
  resolved: Resolved,
  touched: Set<OwnedLinks>,
): Promise<LinkPlan> {
  const plan = createLinkPlan(type);
  const stored = lists.filter(({ owned }) => owned.stored);
  const before = await readBefore(transaction, type, stored);
  for (const { owned, list } of lists) {
    const { start, end } = linkEnds[type];
    const answers = resolved.get(list.owner === 'start' ? end : start) ?? new Map<string, string>();
    const isPaper = (list.owner === 'start' ? end : start) === 'Paper';
    const changes = planList(plan, {
      owner: owned.key,
      list,
      // Papers are made where they are missing; methods, people and fields are never invented.
      toKey: (mention) => answers.get(mention) ?? (isPaper ? toOneSpelling('Paper', mention) : null),
      isPlaceholder: (mention) => isPaper && !answers.has(mention),
      stored: before.links.get(owned.key) ?? [],
      waiting: before.waiting.get(owned.key) ?? [],
    });
    if (changes > 0) touched.add(owned);
  }
  return plan;
}

interface Before {
  readonly links: ReadonlyMap<string, StoredLink[]>;
  readonly waiting: ReadonlyMap<string, StoredLink[]>;
}

async function readBefore(
  transaction: GraphTransaction,
  type: LinkType,
  lists: readonly Listed[],
): Promise<Before> {
  if (lists.length === 0) return { links: new Map(), waiting: new Map() };
  const owner = lists[0]!.list.owner;
  const keys = lists.map(({ owned }) => owned.key);
  type Row = Omit<StoredLink, 'type'>;
  const links = await transaction.run<Row>(`importers/links-${owner === 'end' ? 'to' : 'from'}/${type}`, {
    keys,
  });
  const waiting = await transaction.run<Omit<Row, 'properties'> & { properties: string }>(
    'importers/pending-links-of',
    { type, startKeys: owner === 'start' ? keys : [], endKeys: owner === 'end' ? keys : [] },
  );
  const ownerKey = owner === 'start' ? 'startKey' : 'endKey';
  return {
    links: groupBy(
      links.map((link) => ({ ...link, type, properties: stripKeys(link.properties) })),
      (link) => link[ownerKey],
    ),
    waiting: groupBy(
      waiting.map((link) => ({ ...link, type, properties: JSON.parse(link.properties) as Properties })),
      (link) => link[ownerKey],
    ),
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

async function writePlan(
  transaction: GraphTransaction,
  { type, write, remove, wait, waitNoLonger }: LinkPlan,
): Promise<void> {
  if (remove.length > 0) {
    await transaction.run(`importers/delete-links/${type}`, {
      rows: remove.map(({ startKey, endKey }) => ({ startKey, endKey })),
    });
  }
  if (write.length > 0) await transaction.run(`importers/write-links/${type}`, { rows: write });
  if (waitNoLonger.length > 0) {
    await transaction.run('importers/delete-pending-links', {
      ids: waitNoLonger.map((link) => toPendingRow(link).id),
    });
  }
  if (wait.length > 0)
    await transaction.run('importers/write-pending-links', { rows: wait.map(toPendingRow) });
}
