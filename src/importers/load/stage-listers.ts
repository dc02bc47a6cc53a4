// Those whose lists name nodes that are about to fall apart or to go: what they list is planned anew.
import { type NodeLabel } from '../../domain/graph-model.js';
import { type StoredNode } from '../staging/units.js';
import { type LoadContext } from './load-context.js';
import { addNodes, findNodes, toStoredUnits } from './pull-nodes.js';
import { removeInBatches } from './remove-in-batches.js';
import { strategies } from './strategies.js';

/** How many lists are read at once. */
const batchSize = 1_000;

/**
 * Adds to the load whatever lists these nodes. Two names on one list that meant one node are one link,
 * which can't be moved to two: only the list itself knows both. Ask before the nodes are moved.
 */
export async function stageListers(
  context: LoadContext,
  label: NodeLabel,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0 || (label !== 'Paper' && label !== 'Person')) return;
  const methods = await findEnds(
    context,
    label === 'Paper' ? 'importers/links-to/DESCRIBED_IN' : 'importers/links-to/ORIGINATED_BY',
    keys,
    'startKey',
  );
  await noteLists(context, 'Method', methods);
  await addNodes(context, 'Method', await readNodes(context, 'Method', methods));
  if (label !== 'Person') return;
  const papers = await findEnds(context, 'importers/links-from/AUTHORED', keys, 'endKey');
  await noteLists(context, 'Paper', papers);
  await stagePaperLists(context, await readNodes(context, 'Paper', papers));
}

/** Once the nodes have moved, nothing else tells a load that was cut off whose lists it had to plan. */
async function noteLists(
  { connection, dryRun }: LoadContext,
  label: NodeLabel,
  keys: readonly string[],
): Promise<void> {
  if (dryRun || keys.length === 0) return;
  await connection.write((transaction) =>
    transaction.run('importers/note-stale-lists', { label, keys: [...keys] }),
  );
}

/** Adds to the load whatever a load that was cut off has left to be planned. */
export async function stageStaleLists(context: LoadContext): Promise<void> {
  for (const label of ['Paper', 'Method'] as const) {
    let after = '';
    for (;;) {
      const rows = await context.connection.write((transaction) =>
        transaction.run<{ key: string }>('importers/list-stale-lists', { label, after, limit: batchSize }),
      );
      if (rows.length === 0) break;
      const keys = rows.map(({ key }) => key);
      await addNodes(context, label, await findNodes(context, label, keys));
      after = keys.at(-1)!;
    }
  }
}

/** Call when all lists have been loaded. */
export function forgetStaleLists({ connection, dryRun }: LoadContext): Promise<void> {
  return dryRun ? Promise.resolve() : removeInBatches(connection, 'importers/delete-stale-lists');
}

type End = 'startKey' | 'endKey';

async function findEnds(
  { connection }: LoadContext,
  query: string,
  keys: readonly string[],
  end: End,
): Promise<string[]> {
  const links = await connection.write((transaction) =>
    transaction.run<Readonly<Record<End, string>>>(query, { keys }),
  );
  return [...new Set(links.map((link) => link[end]))];
}

async function readNodes(
  { connection }: LoadContext,
  label: NodeLabel,
  keys: readonly string[],
): Promise<StoredNode[]> {
  if (keys.length === 0) return [];
  return connection.write((transaction) =>
    transaction.run<StoredNode>(`importers/read-nodes/${label}`, { keys }),
  );
}

/** Papers come before people, so that theirs have been planned: those that had no part in this load. */
async function stagePaperLists(context: LoadContext, papers: readonly StoredNode[]): Promise<void> {
  const fresh = await context.units.Paper.pull(papers.map((value) => ({ value, keys: [value.key] })));
  const owned = fresh.flatMap((node) => {
    const units = toStoredUnits(context, 'Paper', [node]);
    const { targets } = strategies.Paper.plan({ units, nodes: [node], pairs: [] }, context.sourceOf);
    return targets
      .filter(({ key }) => key === node.key)
      .map(({ key, lists }) => ({
        label: 'Paper' as const,
        key,
        stored: true,
        kind: 'paper' as const,
        outcomes: [],
        lists,
      }));
  });
  await context.owned.append(owned);
}
