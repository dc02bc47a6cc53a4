// The shortest chains of citations between the papers of two methods.
import { type MethodChains } from '../../domain/method-chains.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { type Graph } from '../../graph/graph.js';
import { findAskedMethods } from './find-asked.js';
import { answerPaths, requirePathBounds } from './find-citation-paths.js';

export interface ConnectMethodsArguments {
  readonly methodA: string;
  readonly methodB: string;
  readonly maxLength: number;
  readonly first: number;
  readonly asOfYear?: number | null;
}

/** @throws INVALID_INPUT, NOT_FOUND as the schema tells; each way TOO_EXPENSIVE, TIMEOUT */
export async function connectMethods(
  graph: Graph,
  { methodA, methodB, ...bounds }: ConnectMethodsArguments,
): Promise<MethodChains> {
  requirePathBounds(bounds);
  const methods = await findAskedMethods(graph, [methodA, methodB]);
  const [papersOfA, papersOfB] = (await Promise.all(methods.map(({ slug }) => listPapers(graph, slug)))) as [
    Paper[],
    Paper[],
  ];
  const request = { ...bounds, direction: 'REFERENCES', onlyShortest: true } as const;
  return {
    fromAToB: () => answerPaths(graph, papersOfA, papersOfB, request),
    fromBToA: () => answerPaths(graph, papersOfB, papersOfA, request),
  };
}

async function listPapers(graph: Graph, slug: string): Promise<Paper[]> {
  const rows = await graph.load<PaperRow[]>('methods/sources-of-methods', slug);
  return (rows ?? []).map((row) => toPaper(row, null));
}
