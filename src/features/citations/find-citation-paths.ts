// The paths of citations from one paper to another, the shortest first.
import { type CitationDirection } from '../../domain/citation-direction.js';
import { citationLimits, mostCitationsSearched } from '../../domain/citation-limits.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type CitationPaths } from '../../domain/method-chains.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { type Graph } from '../../graph/graph.js';
import { findAskedPapers, isOfTime } from './find-asked.js';
import { nameWhatToLower } from './name-what-to-lower.js';
import { requireWithin } from '../../domain/require-within.js';
import { type PathsQuestion, searchPaths } from './search-paths.js';

export interface CitationPathsArguments {
  readonly from: string;
  readonly to: string;
  readonly direction: CitationDirection;
  readonly maxLength: number;
  readonly first: number;
  readonly asOfYear?: number | null;
}

/** @throws INVALID_INPUT, NOT_FOUND, TOO_EXPENSIVE, TIMEOUT as the schema tells */
export async function findCitationPaths(graph: Graph, args: CitationPathsArguments): Promise<CitationPaths> {
  requirePathBounds(args);
  const [from, to] = (await findAskedPapers(graph, [args.from, args.to])) as [Paper, Paper];
  if (from.paperId === to.paperId) {
    throw new MethodgraphError('INVALID_INPUT', `\`from\` and \`to\` are one paper, ${from.paperId}.`, {
      ids: [args.from, args.to],
    });
  }
  return answerPaths(graph, [from], [to], { ...args, onlyShortest: false });
}

/** @throws INVALID_INPUT */
export function requirePathBounds({
  maxLength,
  first,
}: Pick<CitationPathsArguments, 'maxLength' | 'first'>): void {
  requireWithin('maxLength', maxLength, citationLimits.paths.maxLength);
  requireWithin('first', first, citationLimits.paths.first);
}

interface PathsRequest extends Omit<PathsQuestion, 'sources' | 'targets' | 'asOfYear' | 'mostCitations'> {
  readonly asOfYear?: number | null;
}

/** The paths from any of some papers to any of others, with what there is to say of each paper on them. */
export async function answerPaths(
  graph: Graph,
  from: readonly Paper[],
  to: readonly Paper[],
  request: PathsRequest,
): Promise<CitationPaths> {
  const asOfYear = request.asOfYear ?? null;
  const [sources, targets] = [from, to].map(
    (papers) => new Set(papers.filter((paper) => isOfTime(paper, asOfYear)).map(({ paperId }) => paperId)),
  ) as [Set<string>, Set<string>];
  const { paths, ...rest } = await nameWhatToLower(['maxLength', 'asOfYear'], () =>
    searchPaths(graph, { ...request, sources, targets, asOfYear, mostCitations: mostCitationsSearched }),
  );
  const papers = await readPapers(graph, new Set(paths.flat()));
  return {
    ...rest,
    paths: paths.map((keys) => ({
      length: keys.length - 1,
      papers: keys.flatMap((key) => papers.get(key) ?? []),
    })),
  };
}

async function readPapers(graph: Graph, keys: ReadonlySet<string>): Promise<ReadonlyMap<string, Paper>> {
  if (keys.size === 0) return new Map();
  const rows = await graph.read<{ readonly key: string; readonly value: PaperRow }>(
    'citations/papers-by-key',
    { keys: [...keys] },
  );
  return new Map(rows.map(({ key, value }) => [key, toPaper(value, null)]));
}
