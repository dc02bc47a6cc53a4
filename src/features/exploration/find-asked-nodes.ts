// The things that a question names, of any kind and in whatever spelling.
import { MethodgraphError } from '../../domain/errors.js';
import { readId } from '../../domain/read-id.js';
import { type Graph } from '../../graph/graph.js';
import { findLinkedNode, type LinkedNode } from './count-relations.js';

/** What the id means now, as `resolve` has it: of several things the likeliest; null where it means nothing. */
export async function findAskedNode(graph: Graph, id: string): Promise<LinkedNode | null> {
  const found = await Promise.all(readId(id).meant.map((key) => findLinkedNode(graph, key)));
  return found.find((node) => node !== null) ?? null;
}

/** The things, in the order asked. @throws NOT_FOUND for unknown ones, `details.ids` lists them */
export async function getAskedNodes(graph: Graph, ids: readonly string[]): Promise<LinkedNode[]> {
  const found = await Promise.all(ids.map((id) => findAskedNode(graph, id)));
  const unknown = [...new Set(ids.filter((_, place) => found[place] === null))];
  if (unknown.length > 0) {
    throw new MethodgraphError('NOT_FOUND', `There is nothing called ${unknown.join(', ')}.`, {
      ids: unknown,
    });
  }
  return found.filter((node) => node !== null);
}
