// Links that waited for their other end: made where it has come, listed where it has not.
import { linkEnds, type LinkType, type NodeLabel } from '../../domain/graph-model.js';
import { type Properties } from '../merging/properties.js';
import { type LoadContext } from './load-context.js';
import { joinLinks } from './move-links.js';
import { type StoredLink } from './stored-link.js';
import { type Resolved } from './load-owned-links.js';
import { resolveMentions } from './resolve-mentions.js';

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
export async function completePendingLinks(context: LoadContext): Promise<PendingLinks> {
  const { connection, dryRun } = context;
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
    const ready = await findReady(context, rows);
    if (!dryRun) await makeLinks(context, ready);
    completed += ready.size;
    left += rows.length - ready.size;
    for (const row of rows) {
      if (!ready.has(row) && examples.length < mostExamples) examples.push(row);
    }
  }
}

/** Those whose ends are both there, with the link that each becomes. */
async function findReady(
  context: LoadContext,
  rows: readonly PendingRow[],
): Promise<Map<PendingRow, StoredLink>> {
  const resolved = await resolveEnds(context, rows);
  const ready = new Map<PendingRow, StoredLink>();
  for (const row of rows) {
    const { type, startKey, endKey } = row;
    const start = resolved.get(linkEnds[type].start)?.get(startKey);
    const end = resolved.get(linkEnds[type].end)?.get(endKey);
    if (start === undefined || end === undefined) continue;
    const properties = {
      ...(JSON.parse(row.properties) as Properties),
      ...(start !== startKey && { startId: startKey }),
      ...(end !== endKey && { endId: endKey }),
    };
    ready.set(row, { type, startKey: start, endKey: end, properties });
  }
  return ready;
}

async function resolveEnds(context: LoadContext, rows: readonly PendingRow[]): Promise<Resolved> {
  const resolved = new Map<NodeLabel, Map<string, string>>();
  for (const label of ['Method', 'Person', 'Paper', 'Field'] as const) {
    const mentions = rows.flatMap(({ type, startKey, endKey }) => [
      ...(linkEnds[type].start === label ? [startKey] : []),
      ...(linkEnds[type].end === label ? [endKey] : []),
    ]);
    resolved.set(label, await resolveMentions(context, label, mentions));
  }
  return resolved;
}

async function makeLinks(
  { connection, sourceOf }: LoadContext,
  ready: ReadonlyMap<PendingRow, StoredLink>,
): Promise<void> {
  if (ready.size === 0) return;
  await connection.write(async (transaction) => {
    // Two of them may mean one thing by now, which may be linked already by another name.
    await joinLinks(transaction, [...ready.values()], sourceOf);
    await transaction.run('importers/delete-pending-links', { ids: [...ready.keys()].map(({ id }) => id) });
  });
}
