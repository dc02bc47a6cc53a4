// Links that waited for their other end: made where it has come, listed where it has not.
import { linkEnds, type LinkType, linkTypes, type NodeLabel } from '../domain/graph-model.js';
import { type GraphConnection } from '../graph/connection.js';
import { existingKeys } from './load-nodes.js';
import { type Properties } from './merge-properties.js';

/** A link whose other end has not come yet. */
export interface PendingLink {
  readonly type: LinkType;
  readonly startKey: string;
  readonly endKey: string;
}

export interface PendingLinks {
  readonly completed: number;
  readonly left: number;
  /** The first of those left, by type and keys. */
  readonly examples: readonly PendingLink[];
}

interface PendingRow extends PendingLink {
  readonly id: string;
  readonly properties: string;
}

const batchSize = 2_000;
/** How many of those left are told one by one. */
export const mostExamples = 50;

/** Makes every pending link whose ends are there, and lists the others. */
export async function completePendingLinks(
  connection: GraphConnection,
  dryRun: boolean,
): Promise<PendingLinks> {
  let completed = 0;
  let left = 0;
  let after = '';
  const examples: PendingLink[] = [];
  for (;;) {
    const rows = await connection.write((transaction) =>
      transaction.run<PendingRow>('importers/list-pending-links', { after, limit: batchSize }),
    );
    if (rows.length === 0) return { completed, left, examples };
    after = rows.at(-1)!.id;
    const ready = await findReady(connection, rows);
    if (!dryRun) await makeLinks(connection, ready);
    completed += ready.length;
    left += rows.length - ready.length;
    for (const row of rows) {
      if (!ready.includes(row) && examples.length < mostExamples) examples.push(row);
    }
  }
}

async function findReady(connection: GraphConnection, rows: readonly PendingRow[]): Promise<PendingRow[]> {
  const there = new Map<NodeLabel, Set<string>>();
  for (const label of ['Method', 'Person', 'Paper', 'Field'] as const) {
    const keys = new Set<string>();
    for (const { type, startKey, endKey } of rows) {
      if (linkEnds[type].start === label) keys.add(startKey);
      if (linkEnds[type].end === label) keys.add(endKey);
    }
    there.set(label, new Set(await existingKeys(connection, label, [...keys])));
  }
  return rows.filter(
    ({ type, startKey, endKey }) =>
      there.get(linkEnds[type].start)?.has(startKey) && there.get(linkEnds[type].end)?.has(endKey),
  );
}

async function makeLinks(connection: GraphConnection, ready: readonly PendingRow[]): Promise<void> {
  if (ready.length === 0) return;
  await connection.write(async (transaction) => {
    for (const type of linkTypes) {
      const rows = ready
        .filter((row) => row.type === type)
        .map(({ startKey, endKey, properties }) => ({
          startKey,
          endKey,
          properties: JSON.parse(properties) as Properties,
        }));
      if (rows.length > 0) await transaction.run(`importers/write-links/${type}`, { rows });
    }
    await transaction.run('importers/delete-pending-links', { ids: ready.map(({ id }) => id) });
  });
}
