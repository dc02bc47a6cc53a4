// What is stored of things besides what their records say: how popular they are, their places in lists, what they are found by.
import { parseClaim } from '../../domain/claim.js';
import { type NodeLabel, nodeLabels } from '../../domain/graph-model.js';
import { type ProgressReport, type ProgressTask } from '../../domain/progress.js';
import { type GraphConnection } from '../../graph/connection.js';
import { type Properties } from '../merging/properties.js';
import { toListOrders } from '../merging/to-list-orders.js';
import { toSearchProperties } from '../merging/to-search-properties.js';
import { deriveStaleNames } from './name-lists.js';

/** The rules by which values are derived: where they change, everything is derived anew. */
export const derivationRules = 'derived values, with beginnings of names';

/** How many nodes are derived in one transaction. */
const batchSize = 5_000;

/** Papers come first: methods count the citations of theirs. */
const derivedOrder = ['Paper', 'Person', 'Field', 'Method'] as const satisfies readonly NodeLabel[];
const names = { Paper: 'papers', Person: 'people', Field: 'fields', Method: 'methods' } as const;

/**
 * Brings derived values up to date with what has changed: every statement that changes a node or a link
 * marks those whose values stand on it as stale, in the same transaction. So what a cut-off import leaves
 * stale is derived by whoever comes next. Then counts what no count store knows: about a second for a million papers.
 * @throws GRAPH_UNAVAILABLE
 */
export async function deriveStaleValues(
  connection: GraphConnection,
  progress: ProgressReport,
): Promise<void> {
  const task = progress.start(title, null, 'nodes');
  let done = 0;
  const advance = (count: number): void => {
    task.advance((done += count));
  };
  try {
    for (const label of ['Paper', 'Person'] as const) await deriveStale(connection, names[label], advance);
    for (const label of ['Field', 'Method'] as const) {
      await deriveStaleNames(connection, label, `importers/derivation/derive-stale-${names[label]}`, advance);
    }
    await connection.write((transaction) => transaction.run('importers/derivation/count-statistics', {}));
  } finally {
    task.end();
  }
}

/**
 * The same for a graph in which nothing has been derived yet, or by other rules: one that an earlier version
 * made. Otherwise only what an import that was cut off, or one by neo4j-admin, has left stale.
 * @throws GRAPH_UNAVAILABLE
 */
export async function completeDerivedValues(
  connection: GraphConnection,
  progress: ProgressReport,
): Promise<void> {
  const [state] = await connection.write((transaction) =>
    transaction.run<{ derived: boolean; stale: boolean }>('importers/derivation/is-derived', {
      rules: derivationRules,
    }),
  );
  if (state!.derived && !state!.stale) return;
  if (!state!.derived) {
    const task = progress.start(title, null, 'nodes');
    try {
      await deriveAll(connection, task);
    } finally {
      task.end();
    }
    await connection.write((transaction) =>
      transaction.run('importers/derivation/note-derived', { rules: derivationRules }),
    );
  }
  await deriveStaleValues(connection, progress);
}

const title = 'Deriving orders and counts';

async function deriveStale(
  connection: GraphConnection,
  things: 'papers' | 'people',
  advance: (count: number) => void,
): Promise<void> {
  for (;;) {
    const [derived] = await connection.write((transaction) =>
      transaction.run<{ count: number }>(`importers/derivation/derive-stale-${things}`, { limit: batchSize }),
    );
    advance(derived!.count);
    if (derived!.count < batchSize) return;
  }
}

async function deriveAll(connection: GraphConnection, task: ProgressTask): Promise<void> {
  let done = 0;
  const advance = (count: number): void => {
    task.advance((done += count));
  };
  for (const label of nodeLabels) await storeProperties(connection, label, advance);
  for (const label of derivedOrder) {
    for (let after = ''; ;) {
      const [derived] = await connection.write((transaction) =>
        transaction.run<{ count: number; last: string | null }>(
          `importers/derivation/derive-all-${names[label]}`,
          {
            after,
            limit: batchSize,
          },
        ),
      );
      advance(derived!.count);
      if (derived!.count < batchSize) break;
      after = derived!.last!;
    }
  }
}

/** What the records alone tell: places in lists, and words to be found by. */
async function storeProperties(
  connection: GraphConnection,
  label: NodeLabel,
  advance: (count: number) => void,
): Promise<void> {
  for (let after = ''; ;) {
    const nodes = await connection.write(async (transaction) => {
      const found = await transaction.run<{ key: string; properties: Properties }>(
        `importers/derivation/nodes-to-complete/${label}`,
        { after, limit: batchSize },
      );
      const rows = found.map(({ key, properties }) => ({
        key,
        properties: {
          ...toListOrders(label, key, properties, toImports(properties)),
          ...toSearchProperties(label, key, properties),
        },
      }));
      if (rows.length > 0) await transaction.run(`importers/derivation/complete-nodes/${label}`, { rows });
      return found;
    });
    advance(nodes.length);
    if (nodes.length < batchSize) return;
    after = nodes.at(-1)!.key;
  }
}

const toImports = (properties: Properties): number[] =>
  ((properties['claims'] ?? []) as string[]).map((claim) => parseClaim(claim).import);
