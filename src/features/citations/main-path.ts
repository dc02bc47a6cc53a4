// The main path around some papers: their citations read into a thread, and the path looked for there.
import { MethodgraphError } from '../../domain/errors.js';
import { type CitingPaper } from '../../domain/main-path/collect-citations.js';
import {
  type CyclicCitation,
  type MainPath,
  mainPathLimits,
  type MainPathLimits,
  type MainPathQuestion,
  type MainPathSearch,
  type TraversalWeights,
} from '../../domain/main-path/main-path.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { requireWithin } from '../../domain/require-within.js';
import { type Graph } from '../../graph/graph.js';
import { getMainPathScope, type MainPathScopeArguments } from './main-path-scope.js';
import { withMainPathThread } from './main-path-thread.js';
import { createTurns } from './main-path-turns.js';

/** How many citations away papers may be in question. */
const mostDepth = 3;
const usualKeyRoutes = 10;

/** Each may take a gigabyte and a processor. */
const takeTurn = createTurns(2);

export interface MainPathArguments extends MainPathScopeArguments {
  readonly depth: number;
  readonly weights: TraversalWeights;
  readonly search: MainPathSearch;
  readonly keyRoutes?: number | null;
  readonly asOfYear?: number | null;
}

/**
 * The main path around the papers that the arguments name, as `schema.graphql` defines it.
 * @throws INVALID_INPUT, NOT_FOUND, TIMEOUT; TOO_EXPENSIVE that names the limit
 */
export async function getMainPath(
  graph: Graph,
  args: MainPathArguments,
  limits: MainPathLimits = mainPathLimits,
): Promise<MainPath> {
  const question = toQuestion(args, limits);
  requireWithin('depth', args.depth, { least: 0, most: mostDepth });
  const { query, parameters } = await getMainPathScope(graph, args);
  const { depth, asOfYear = null } = args;
  return graph.within((signal) =>
    takeTurn(signal, () =>
      withMainPathThread(signal, async (thread) => {
        let count = 0;
        await graph.stream<CitingPaper>(query, { ...parameters, depth, asOfYear }, (papers) => {
          for (const { cited } of papers) count += cited.length;
          requireFewCitations(count, limits.citations);
          return thread.add(papers);
        });
        return thread.find(question, limits);
      }),
    ),
  );
}

/** The paper with that key, which a main path has named. */
export async function getPaper(graph: Graph, paperId: string): Promise<Paper> {
  const row = await graph.load<PaperRow>('papers/papers-by-id', paperId);
  if (row) return toPaper(row, null);
  throw new MethodgraphError('CONFLICT', `The paper ${paperId} was taken away meanwhile; ask again.`);
}

/** The first of the citations left out. @throws INVALID_INPUT for a number of them outside 1 to 100 */
export function listCyclicCitations({ cyclicCitations }: MainPath, first: number): CyclicCitation[] {
  requireWithin('first', first, { least: 1, most: mainPathLimits.leftOut });
  return cyclicCitations.slice(0, first);
}

function toQuestion(
  { weights, search, keyRoutes }: MainPathArguments,
  limits: MainPathLimits,
): MainPathQuestion {
  if (keyRoutes != null && search !== 'KEY_ROUTE') {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `\`keyRoutes\` goes with the search KEY_ROUTE, not with ${search}.`,
    );
  }
  requireWithin('keyRoutes', keyRoutes ?? usualKeyRoutes, { least: 1, most: limits.keyRoutes });
  return { weights, search, keyRoutes: keyRoutes ?? usualKeyRoutes };
}

function requireFewCitations(count: number, most: number): void {
  if (count <= most) return;
  throw new MethodgraphError(
    'TOO_EXPENSIVE',
    `There are more than ${most} citations among the papers in question, which is the limit; ask with a smaller ` +
      '`depth`, fewer `seeds`, a narrower `field` or an earlier `asOfYear`.',
    { maximumCitations: most },
  );
}
