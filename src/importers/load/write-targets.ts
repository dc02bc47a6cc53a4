// Nodes written as they are to be: many at once where they stay what they were, one block where things move.
import { type NodeLabel } from '../../domain/graph-model.js';
import { type GraphTransaction } from '../../graph/connection.js';
import { type Properties, toChanges } from '../merging/properties.js';
import { type LoadContext } from './load-context.js';
import { moveLinks } from './move-links.js';
import { type Move, type PlannedNode } from './target.js';

/** Writes what differs from the graph, in one transaction. */
export async function writeTargets(
  context: LoadContext,
  label: NodeLabel,
  planned: readonly PlannedNode[],
): Promise<void> {
  if (planned.length === 0) return;
  await context.connection.write((transaction) => writeAll(transaction, label, planned));
}

/** Writes a block whose records change places between nodes, with all links that go with them. */
export async function writeMove(
  context: LoadContext,
  label: NodeLabel,
  planned: readonly PlannedNode[],
  moves: readonly Move[],
): Promise<void> {
  await context.connection.write(async (transaction) => {
    const keys = moves.map(({ node }) => node.key);
    await takeIdentifiers(transaction, label, keys);
    await writeAll(transaction, label, planned, keys);
    for (const move of moves) await moveLinks(transaction, label, move, context.sourceOf);
  });
}

/** A DOI may pass from one paper to another within a transaction only by way of nobody. */
async function takeIdentifiers(
  transaction: GraphTransaction,
  label: NodeLabel,
  keys: readonly string[],
): Promise<void> {
  if (label !== 'Paper') return;
  await transaction.run('importers/write-nodes/Paper', {
    rows: keys.map((key) => ({ key, properties: { doi: null } })),
  });
}

async function writeAll(
  transaction: GraphTransaction,
  label: NodeLabel,
  planned: readonly PlannedNode[],
  moving: readonly string[] = [],
): Promise<void> {
  const rows: { key: string; properties: Properties }[] = [];
  const reordered: string[] = [];
  for (const { target, stored } of planned) {
    // The DOI of a node that is part of a move has just been taken from it.
    const before = moving.includes(target.key)
      ? { ...stored?.properties, doi: null }
      : (stored?.properties ?? null);
    const changes = toChanges(before, target.properties);
    if (changes !== null || !stored) rows.push({ key: target.key, properties: changes ?? {} });
    if (stored && changes && 'orderKey' in changes) reordered.push(target.key);
  }
  if (rows.length > 0) await transaction.run(`importers/write-nodes/${label}`, { rows });
  if (label === 'Paper' && reordered.length > 0)
    await transaction.run('importers/refresh-paper-links', { keys: reordered });
  await writeRedirects(transaction, label, planned, moving);
}

async function writeRedirects(
  transaction: GraphTransaction,
  label: NodeLabel,
  planned: readonly PlannedNode[],
  moving: readonly string[],
): Promise<void> {
  if (label !== 'Paper' && label !== 'Person') return;
  const targets = [...moving, ...planned.filter(({ stored }) => stored).map(({ target }) => target.key)];
  const redirects = planned.flatMap(({ target }) =>
    target.redirects.map((id) => ({ id, target: target.key })),
  );
  if (targets.length > 0 || redirects.length > 0)
    await transaction.run(`importers/replace-redirects/${label}`, { targets, rows: redirects });
  if (label !== 'Paper') return;
  const matchKeys = planned.flatMap(({ target }) =>
    target.matchKeys.map((key) => ({ key, target: target.key })),
  );
  if (targets.length > 0 || matchKeys.length > 0)
    await transaction.run('importers/replace-match-keys', { targets, rows: matchKeys });
}
