// All links among some things, found while looking at as few as that takes.
import { MethodgraphError } from '../../domain/errors.js';
import { mostEdges, mostLinksWalked } from '../../domain/exploration-limits.js';
import { type GraphEdge, type LinkRow, toGraphEdge } from '../../domain/graph-edge.js';
import { type LinkType, linkEnds, linkTypes, type NodeLabel } from '../../domain/graph-model.js';
import { toOrderKey } from '../../domain/order-key.js';
import { type RelationDirection } from '../../domain/relations.js';
import { type Graph } from '../../graph/graph.js';
import { type LinkedNode } from './count-relations.js';
import { type EndOfLinks, planWalk, type Walk } from './plan-walk.js';

export interface LinkLimits {
  /** How many links may be looked at. */
  readonly walked: number;
  /** How many there may be among the things. */
  readonly found: number;
}

const usualLimits: LinkLimits = { walked: mostLinksWalked, found: mostEdges };

/** How many links can be walked in the time that an index takes to look up a pair. */
const costOfPair = 8;

/** How the other end of a pair is found, for the relations that have an index of pairs; others have no hubs at both ends. */
const pairs: Readonly<Partial<Record<LinkType, string>>> = {
  CITES: '(other:Paper {paperId: endKey})',
  RELATED_TO: '(other:Method {slug: endKey})',
};

/**
 * The links of these relations among the things, by relation, start and end; every thing is given once.
 * @throws TOO_EXPENSIVE beyond a limit, TIMEOUT
 */
export async function listLinksAmong(
  graph: Graph,
  nodes: readonly LinkedNode[],
  relations: readonly LinkType[] = linkTypes,
  limits: LinkLimits = usualLimits,
): Promise<GraphEdge[]> {
  const walks = linkTypes
    .filter((relation) => relations.includes(relation))
    .map((relation) => ({ relation, walk: planRelation(nodes, relation) }));
  const cost = walks.reduce((sum, { walk }) => sum + walk.cost, 0);
  if (cost > limits.walked) throw tooMany('would have to be looked at', limits.walked);

  const found = await Promise.all(
    walks.map(async ({ relation, walk }) => {
      const links = await readLinks(graph, relation, walk, limits.found + 1);
      return sortLinks(links).map((link) => toGraphEdge(relation, link));
    }),
  );
  const edges = found.flat();
  if (edges.length > limits.found) throw tooMany('are among these things', limits.found);
  return edges;
}

function tooMany(what: string, most: number): MethodgraphError {
  return new MethodgraphError(
    'TOO_EXPENSIVE',
    `More than ${most} links ${what}, which is the limit; ask for fewer things.`,
    { maximumLinks: most },
  );
}

function planRelation(nodes: readonly LinkedNode[], relation: LinkType): Walk {
  const { start, end } = linkEnds[relation];
  return planWalk(
    listEnds(nodes, relation, start, 'OUT'),
    listEnds(nodes, relation, end, 'IN'),
    pairs[relation] === undefined ? Infinity : costOfPair,
  );
}

const listEnds = (
  nodes: readonly LinkedNode[],
  relation: LinkType,
  label: NodeLabel,
  direction: RelationDirection,
): EndOfLinks[] =>
  nodes
    .filter(({ type }) => type === label)
    .map((node) => ({ key: node.key, links: node.count(relation, direction) }));

async function readLinks(graph: Graph, relation: LinkType, walk: Walk, limit: number): Promise<LinkRow[]> {
  const { starts, allEnds, ends, others, otherEnds } = walk;
  const other = pairs[relation];
  const parts = await Promise.all([
    starts.length > 0
      ? graph.read<LinkRow>(`exploration/links-from/${relation}`, {
          startKeys: starts,
          endKeys: allEnds,
          limit,
        })
      : [],
    ends.length > 0
      ? graph.read<LinkRow>(`exploration/links-to/${relation}`, { startKeys: others, endKeys: ends, limit })
      : [],
    otherEnds.length > 0 && other !== undefined
      ? graph.readFilled<LinkRow>(
          'exploration/links-between',
          { relation, other },
          { startKeys: others, endKeys: otherEnds, limit },
        )
      : [],
  ]);
  return parts.flat();
}

/** By start, then by end, in the order of code points. */
function sortLinks(links: readonly LinkRow[]): LinkRow[] {
  return links
    .map((link) => ({ link, place: `${toOrderKey(link.start)}\u0000${toOrderKey(link.end)}` }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ link }) => link);
}
