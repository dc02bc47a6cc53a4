// Main paths among weighed citations: which paths a search finds, all equally good ones.
import { type Adjacency, neighboursOf } from './adjacency.js';
import { type EqualPaths, follow, turnPathsRound } from './equal-paths.js';
import { listHeaviestLinks } from './list-heaviest-links.js';
import { listSinks, listSources, type NumberedLink } from './leave-out-cycles.js';
import { type MainPathQuestion } from './main-path.js';
import { type WeighedGraph } from './weigh-citations.js';

/** What a search has found. */
export interface FoundPaths {
  readonly equal: EqualPaths;
  /** The citation that the paths were lengthened from. */
  readonly keyRoute: NumberedLink | null;
}

/**
 * The searches of J. S. Liu and L. Y. Y. Lu, An integrated approach for main path analysis, 2012,
 * doi:10.1002/asi.21692; none where nothing is cited. Wherever citations tie, all of them are followed: all
 * paths that may come of it are equally good.
 *
 * - LOCAL_FORWARD begins with the heaviest citation of a source, and goes on by the heaviest citation of the
 *   paper reached, until a sink.
 * - LOCAL_BACKWARD begins with the heaviest citation by a sink, and goes back by the heaviest citation that the
 *   paper reached makes, until a source.
 * - GLOBAL takes the path from a source to a sink that has the largest sum of weights.
 * - KEY_ROUTE takes the heaviest citations of all, of equal ones the first by cited, then by citing paper, and
 *   lengthens each of them on its own, forward as LOCAL_FORWARD goes on, and backward as LOCAL_BACKWARD does.
 */
export function searchPaths(graph: WeighedGraph, { search, keyRoutes }: MainPathQuestion): FoundPaths[] {
  if (graph.newer.neighbours.length === 0) return [];
  switch (search) {
    case 'LOCAL_FORWARD':
      return [{ equal: searchForward(graph), keyRoute: null }];
    case 'LOCAL_BACKWARD':
      return [{ equal: searchBackward(graph), keyRoute: null }];
    case 'GLOBAL':
      return [{ equal: searchGlobally(graph), keyRoute: null }];
    case 'KEY_ROUTE':
      return listHeaviestLinks(graph, keyRoutes).map((keyRoute) => ({
        equal: lengthen(graph, keyRoute),
        keyRoute,
      }));
  }
}

function searchForward(graph: WeighedGraph): EqualPaths {
  const starts = pickLargest(listSources(graph), (source) => heaviestNewer(graph, source).weight);
  return { starts, next: follow(starts, (paper) => heaviestNewer(graph, paper).papers) };
}

function searchBackward(graph: WeighedGraph): EqualPaths {
  const ends = pickLargest(listSinks(graph), (sink) => heaviestOlder(graph, sink).weight);
  return turnPathsRound(follow(ends, (paper) => heaviestOlder(graph, paper).papers));
}

/** Of each paper the largest sum from there to a sink; a path is as good where it loses none of it. */
function searchGlobally(graph: WeighedGraph): EqualPaths {
  const sums = new Array<bigint>(graph.order.length).fill(0n);
  const heaviestOnward = (paper: number) =>
    pickHeaviest(graph.newer, paper, (next) => graph.weightOf(paper, next) + sums[next]!);
  for (const paper of graph.order.toReversed()) sums[paper] = heaviestOnward(paper).weight;
  const starts = pickLargest(listSources(graph), (source) => sums[source]!);
  return { starts, next: follow(starts, (paper) => heaviestOnward(paper).papers) };
}

function lengthen(graph: WeighedGraph, { cited, citing }: NumberedLink): EqualPaths {
  const before = turnPathsRound(follow([cited], (paper) => heaviestOlder(graph, paper).papers));
  const after = follow([citing], (paper) => heaviestNewer(graph, paper).papers);
  return { starts: before.starts, next: new Map([...before.next, [cited, [citing]], ...after]) };
}

interface Heaviest {
  readonly weight: bigint;
  /** Ascending. */
  readonly papers: readonly number[];
}

function heaviestNewer({ newer, weightOf }: WeighedGraph, paper: number): Heaviest {
  return pickHeaviest(newer, paper, (citing) => weightOf(paper, citing));
}

function heaviestOlder({ older, weightOf }: WeighedGraph, paper: number): Heaviest {
  return pickHeaviest(older, paper, (cited) => weightOf(cited, paper));
}

function pickHeaviest(adjacency: Adjacency, paper: number, weightTo: (other: number) => bigint): Heaviest {
  let [weight, papers] = [0n, [] as number[]];
  for (const other of neighboursOf(adjacency, paper)) {
    const each = weightTo(other);
    if (each > weight) [weight, papers] = [each, [other]];
    else if (each === weight) papers.push(other);
  }
  return { weight, papers };
}

function pickLargest(papers: readonly number[], sizeOf: (paper: number) => bigint): number[] {
  let [largest, picked] = [0n, [] as number[]];
  for (const paper of papers) {
    const size = sizeOf(paper);
    if (size > largest) [largest, picked] = [size, [paper]];
    else if (size === largest) picked.push(paper);
  }
  return picked;
}
