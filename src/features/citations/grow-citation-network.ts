// The papers around some papers, level by level: one statement a level, capped where it is asked.
import { type CitationDirection } from '../../domain/citation-direction.js';
import { citationLimits } from '../../domain/citation-limits.js';
import {
  type CitationNetwork,
  type CitationNetworkEdge,
  type CitationNetworkNode,
} from '../../domain/citation-network.js';
import { compareByCodePoint } from '../../domain/order-key.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { type Graph } from '../../graph/graph.js';
import { requireRanks } from '../../graph/require-ranks.js';
import { countReachable } from './count-reachable.js';
import { findAskedPapers, isOfTime } from './find-asked.js';
import { linkParts } from './link-parts.js';
import { nameWhatToLower } from './name-what-to-lower.js';
import { requireLength, requireWithin } from '../../domain/require-within.js';

export interface CitationNetworkArguments {
  readonly seeds: readonly string[];
  readonly direction: CitationDirection;
  readonly depth: number;
  readonly first: number;
  readonly orderBy: 'CITATION_COUNT' | 'YEAR' | 'PAGE_RANK';
  readonly asOfYear?: number | null;
}

/** By what equally far papers are ordered, as the statement names it. */
export const orderParts = {
  CITATION_COUNT: 'citations DESC, key',
  YEAR: 'newest',
  PAGE_RANK: 'rank DESC, key',
} as const;

/** @throws INVALID_INPUT, NOT_FOUND, TIMEOUT, ANALYSIS_UNAVAILABLE as the schema tells */
export async function growCitationNetwork(
  graph: Graph,
  args: CitationNetworkArguments,
): Promise<CitationNetwork> {
  const { network: limits } = citationLimits;
  requireLength('seeds', args.seeds, limits.seeds);
  requireWithin('depth', args.depth, limits.depth);
  requireWithin('first', args.first, limits.first);
  if (args.orderBy === 'PAGE_RANK') await requireRanks(graph);
  const asOfYear = args.asOfYear ?? null;
  const asked = await findAskedPapers(graph, args.seeds);
  const seeds = [...new Map(asked.map((paper) => [paper.paperId, paper])).values()]
    .filter((paper) => isOfTime(paper, asOfYear))
    .sort((one, other) => compareByCodePoint(one.paperId, other.paperId));
  const { around, truncated } = await nameWhatToLower(['depth', 'first', 'asOfYear'], () =>
    growLevels(graph, seeds, args, asOfYear),
  );
  const nodes = [...seeds.map((paper) => ({ paper, distance: 0 })), ...around];
  return {
    nodes,
    truncated,
    edges: () => listEdges(graph, nodes),
    reach: once(() =>
      countReachable(graph, {
        seeds: seeds.map(({ paperId }) => paperId),
        direction: args.direction,
        depth: args.depth,
        asOfYear,
        known: around.length + (truncated ? 1 : 0),
      }),
    ),
  };
}

/** Level after level in full, but of the one that does not fit what ranks first. */
async function growLevels(
  graph: Graph,
  seeds: readonly Paper[],
  { direction, depth, first, orderBy }: CitationNetworkArguments,
  asOfYear: number | null,
): Promise<{ around: CitationNetworkNode[]; truncated: boolean }> {
  const around: CitationNetworkNode[] = [];
  const seen = seeds.map(({ paperId }) => paperId);
  let level = [...seen];
  for (let distance = 1; distance <= depth && level.length > 0; distance += 1) {
    const room = first - around.length;
    const rows = await graph.readFilled<{ paper: PaperRow }>(
      'citations/papers-next-to',
      { link: linkParts[direction], order: orderParts[orderBy] },
      // One more than there is room for tells whether there are more.
      { keys: level, seen, asOfYear, limit: room + 1 },
    );
    const papers = rows.slice(0, room).map(({ paper }) => toPaper(paper, null));
    around.push(...papers.map((paper) => ({ paper, distance })));
    if (rows.length > room) return { around, truncated: true };
    level = papers.map(({ paperId }) => paperId);
    seen.push(...level);
  }
  return { around, truncated: false };
}

async function listEdges(
  graph: Graph,
  nodes: readonly CitationNetworkNode[],
): Promise<CitationNetworkEdge[]> {
  const rows = await graph.read<Omit<CitationNetworkEdge, 'intents'> & { readonly intents: string[] | null }>(
    'citations/citations-among',
    { keys: nodes.map(({ paper }) => paper.paperId) },
  );
  return rows
    .map((row) => ({ ...row, intents: row.intents ?? [] }))
    .sort(
      (one, other) =>
        compareByCodePoint(one.citing, other.citing) || compareByCodePoint(one.cited, other.cited),
    );
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let asked: Promise<Result> | undefined;
  return () => (asked ??= work());
}
