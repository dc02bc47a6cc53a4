// What the retraction of an import has to make anew: noted in the graph before anything is changed, then staged.
import { type NodeLabel } from '../../domain/graph-model.js';
import { type StoredNode } from '../staging/units.js';
import { type LoadContext } from './load-context.js';
import { loadOrder } from './open-load.js';
import { addNodes, findNodes, toStoredUnits } from './pull-nodes.js';
import { strategies } from './strategies.js';

/** How many nodes are looked at at once. */
const batchSize = 1_000;

/** Notes by which keys the nodes that the import speaks of, and whatever these kept apart, are found. */
export async function noteRetraction(context: LoadContext, number: number): Promise<void> {
  const { connection } = context;
  await connection.write((transaction) => transaction.run('importers/delete-retraction-pages', { number }));
  for (const label of loadOrder) {
    let after = '';
    for (let place = 0; ; place += 1) {
      const nodes = await connection.write((transaction) =>
        transaction.run<StoredNode>(`importers/nodes-of-import/${label}`, {
          prefix: toClaimPrefix(number),
          after,
          limit: batchSize,
        }),
      );
      if (nodes.length === 0) break;
      const keys = toKeys(context, label, nodes);
      await connection.write((transaction) =>
        transaction.run('importers/write-retraction-page', { number, label, place, keys }),
      );
      after = nodes.at(-1)!.key;
    }
  }
  await connection.write((transaction) => transaction.run('importers/begin-retraction', { number }));
}

/** Stages what was noted, without what the import says of it; answers how many nodes those are. */
export async function stageRetraction(context: LoadContext, number: number): Promise<number> {
  let count = 0;
  for (const label of loadOrder) {
    for (let place = 0; ; place += 1) {
      const [page] = await context.connection.write((transaction) =>
        transaction.run<{ keys: string[] }>('importers/read-retraction-page', { number, label, place }),
      );
      if (!page) break;
      const nodes = await findNodes(context, label, page.keys);
      await addNodes(context, label, nodes);
      count += nodes.length;
    }
  }
  return count;
}

/** What papers of the import say of methods that have not come yet. */
export async function retractPendingMethods({ connection }: LoadContext, number: number): Promise<void> {
  const prefix = toClaimPrefix(number);
  await connection.write(async (transaction) => {
    const rows = await transaction.run<{ slug: string; claims: string[] }>(
      'importers/pending-methods-of-import',
      { prefix },
    );
    if (rows.length === 0) return;
    const kept = rows.map(({ slug, claims }) => ({
      slug,
      claims: claims.filter((claim) => !claim.startsWith(prefix)),
    }));
    await transaction.run('importers/replace-pending-methods', {
      slugs: rows.map(({ slug }) => slug),
      rows: kept.filter(({ claims }) => claims.length > 0),
    });
  });
}

/** How the claims of an import begin, as they are stored. */
const toClaimPrefix = (number: number): string => `[${number},`;

/** Their keys, and what their records, those taken back included, can be found by. */
function toKeys(context: LoadContext, label: NodeLabel, nodes: readonly StoredNode[]): string[] {
  const units = toStoredUnits({ ...context, retracted: null }, label, nodes);
  return [
    ...new Set([
      ...nodes.flatMap((node) => strategies[label].nodeKeysOf(node)),
      ...units.flatMap((unit) => [unit.id, ...strategies[label].matchKeysOf(unit, context.sourceOf)]),
    ]),
  ];
}
