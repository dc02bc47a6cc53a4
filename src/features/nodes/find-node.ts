// Whatever has a global id.
import { type AnyNode, type AnyNodeRow, toAnyNode } from '../../domain/any-node.js';
import { MethodgraphError } from '../../domain/errors.js';
import { parseGlobalId } from '../../domain/global-id.js';
import { type Graph } from '../../graph/graph.js';

/** How many global ids `nodes` takes at once. */
export const maximumNodes = 100;

/** What has that global id, or null. */
export async function findNode(graph: Graph, id: string): Promise<AnyNode | null> {
  const node = parseGlobalId(id);
  if (!node) return null;
  const found = await graph.load<AnyNodeRow>('nodes/nodes-by-key', `${node.type}:${node.key}`);
  return found && toAnyNode(found, null);
}

/**
 * What has these global ids, in the order asked, null where nothing has it.
 * @throws INVALID_INPUT for more than 100
 */
export function findNodes(graph: Graph, ids: readonly string[]): Promise<(AnyNode | null)[]> {
  if (ids.length > maximumNodes) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `\`ids\` holds ${ids.length}; at most ${maximumNodes} are allowed.`,
      {
        maximum: maximumNodes,
      },
    );
  }
  return Promise.all(ids.map((id) => findNode(graph, id)));
}
