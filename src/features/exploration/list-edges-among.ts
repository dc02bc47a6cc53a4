// All links among the things that a question names.
import { explorationLimits } from '../../domain/exploration-limits.js';
import { toGlobalId } from '../../domain/global-id.js';
import { type GraphEdge, toNodeName } from '../../domain/graph-edge.js';
import { requireLength } from '../../domain/require-within.js';
import { type Graph } from '../../graph/graph.js';
import { findAskedNode } from './find-asked-nodes.js';
import { listLinksAmong } from './list-links-among.js';

export interface EdgesAmong {
  readonly edges: GraphEdge[];
  readonly meant: { readonly asked: string; readonly id: string }[];
  readonly unknown: string[];
}

/** @throws INVALID_INPUT for no ids or more than 5,000, TOO_EXPENSIVE and TIMEOUT as the schema tells */
export async function listEdgesAmong(graph: Graph, ids: readonly string[]): Promise<EdgesAmong> {
  requireLength('ids', ids, explorationLimits.nodes);
  const asked = await Promise.all(ids.map(async (id) => ({ id, node: await findAskedNode(graph, id) })));
  const found = asked.flatMap(({ id, node }) => (node ? [{ asked: id, node }] : []));
  const nodes = new Map(found.map(({ node }) => [toNodeName(node), node]));
  return {
    edges: await listLinksAmong(graph, [...nodes.values()]),
    meant: found.map(({ asked: id, node }) => ({ asked: id, id: toGlobalId(node.type, node.key) })),
    unknown: asked.filter(({ node }) => !node).map(({ id }) => id),
  };
}
