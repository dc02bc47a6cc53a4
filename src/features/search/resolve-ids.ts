// Ids of any kind, each with what it means now.
import { type AnyNode, type AnyNodeRow, keyOfNode, toAnyNode } from '../../domain/any-node.js';
import { MethodgraphError } from '../../domain/errors.js';
import { identifiersOfKey, identifiersOfProperties } from '../../domain/identifiers.js';
import { readId, type ReadId } from '../../domain/read-id.js';
import { type Graph } from '../../graph/graph.js';

/** How many ids are taken at once. */
export const maximumIds = 500;

export interface Resolution {
  readonly id: string;
  readonly status: 'FOUND' | 'MERGED' | 'UNKNOWN' | 'MALFORMED';
  readonly node: AnyNode | null;
}

/**
 * What each id means, in the order asked, by one statement.
 * @throws INVALID_INPUT for more than 500
 */
export async function resolveIds(graph: Graph, ids: readonly string[]): Promise<Resolution[]> {
  if (ids.length > maximumIds) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `\`ids\` holds ${ids.length}; at most ${maximumIds} are allowed.`,
      { maximum: maximumIds },
    );
  }
  const read = ids.map(readId);
  const keys = [...new Set(read.flatMap(({ meant }) => meant.map(({ type, key }) => `${type}:${key}`)))];
  const rows =
    keys.length > 0 ? await graph.read<AnyNodeRow & { key: string }>('search/resolve-ids', { keys }) : [];
  const things = new Map(rows.map((row) => [row.key, toAnyNode(row, null)]));
  return ids.map((id, place) => toResolution(id, read[place]!, things));
}

function toResolution(
  id: string,
  { meant, wellFormed }: ReadId,
  things: ReadonlyMap<string, AnyNode>,
): Resolution {
  for (const { type, key } of meant) {
    const node = things.get(`${type}:${key}`);
    if (node) return { id, status: isOwn(node, key) ? 'FOUND' : 'MERGED', node };
  }
  return { id, status: wellFormed ? 'UNKNOWN' : 'MALFORMED', node: null };
}

/** Whether the thing itself is called so, and not one that was found to be the same. */
function isOwn(thing: AnyNode, key: string): boolean {
  if (keyOfNode(thing) === key) return true;
  if (thing.__typename === 'Person') return key === `orcid:${thing.orcid}`;
  if (thing.__typename !== 'Paper') return false;
  const own = identifiersOfProperties({ ...thing });
  return identifiersOfKey(key).some((identifier) => own.includes(identifier));
}
