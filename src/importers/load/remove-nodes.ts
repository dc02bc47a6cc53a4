// Nodes that nobody speaks of any longer: many at once where nothing else is linked to them.
import { type LinkType, type NodeLabel } from '../../domain/graph-model.js';
import { type GraphTransaction } from '../../graph/connection.js';
import { type LoadContext } from './load-context.js';
import { deletePendingLists } from './move-links.js';
import { linkOwners } from './owned-links.js';
import { type Move } from './target.js';
import { writeMove } from './write-targets.js';

/** Takes them away with what they list; links that others have to them wait, or go to placeholders. */
export async function removeNodes(
  context: LoadContext,
  label: NodeLabel,
  moves: readonly Move[],
): Promise<void> {
  if (moves.length === 0) return;
  const meant = await context.connection.write(async (transaction) => {
    const keys = moves.map(({ node }) => node.key);
    const kept = await findMeant(transaction, label, keys);
    await removeAlone(
      transaction,
      label,
      keys.filter((key) => !kept.has(key)),
    );
    return kept;
  });
  const others = moves.filter(({ node }) => meant.has(node.key));
  if (others.length > 0) await writeMove(context, label, [], others);
}

/** Those to which something is linked that they don't list themselves, or is said to be. */
async function findMeant(
  transaction: GraphTransaction,
  label: NodeLabel,
  keys: readonly string[],
): Promise<Set<string>> {
  const links = await transaction.run<{ key: string; type: LinkType; startsHere: boolean }>(
    `importers/links-at/${label}`,
    { keys },
  );
  const others = links.filter(
    ({ type, startsHere }) => type === 'CITES' || (linkOwners[type] === 'start') !== startsHere,
  );
  const citing =
    label === 'Paper'
      ? await transaction.run<{ key: string }>('importers/papers-with-self-citations', { keys })
      : [];
  return new Set([...others, ...citing].map(({ key }) => key));
}

async function removeAlone(
  transaction: GraphTransaction,
  label: NodeLabel,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  await transaction.run(`importers/delete-nodes/${label}`, { keys });
  await deletePendingLists(transaction, label, keys);
  if (label === 'Paper' || label === 'Person')
    await transaction.run(`importers/replace-redirects/${label}`, { targets: keys, rows: [] });
  if (label === 'Paper') await transaction.run('importers/replace-match-keys', { targets: keys, rows: [] });
}
