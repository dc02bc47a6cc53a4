// Traversal weights: by how many paths a citation is passed.
import { type Adjacency, neighboursOf } from './adjacency.js';
import { type AcyclicGraph } from './leave-out-cycles.js';
import { type TraversalWeights } from './main-path.js';

/** Acyclic citations with their weights. */
export interface WeighedGraph extends AcyclicGraph {
  readonly weightOf: (cited: number, citing: number) => bigint;
  /** How many paths lead from a source to a sink. */
  readonly pathCount: bigint;
}

/**
 * The weights of N. P. Hummon and P. Doreian, Connectivity in a citation network, 1989,
 * doi:10.1016/0378-8733(89)90017-8, as V. Batagelj, Efficient algorithms for citation network analysis,
 * 2003, arXiv:cs/0309023, defines and counts them: of a citation of u by v the number of paths that pass it,
 * which is that of the paths that end at u times that of the paths that begin at v. A paper itself is a path
 * without a citation.
 *
 * - SPC, search path count: paths from a source to a sink.
 * - SPLC, search path link count: paths from any paper to a sink.
 * - SPNP, search path node pair: paths from any paper to any paper.
 *
 * Exact however large: only the two numbers of each paper are kept, and a weight is their product. Takes time
 * in proportion to papers and citations.
 */
export function weighCitations(graph: AcyclicGraph, weights: TraversalWeights): WeighedGraph {
  const { order, newer, older } = graph;
  const newestFirst = order.toReversed();
  const before = countPaths(order, newer, older, weights !== 'SPC');
  const toSinks = countPaths(newestFirst, older, newer, false);
  const after = weights === 'SPNP' ? countPaths(newestFirst, older, newer, true) : toSinks;
  return {
    ...graph,
    weightOf: (cited, citing) => before[cited]! * after[citing]!,
    pathCount: countAllPaths(graph, toSinks),
  };
}

/**
 * The number of paths that end at each paper, papers taken in this order and going on by `onward`: those that
 * begin anywhere, or only where nothing leads to (`backward`).
 */
function countPaths(
  order: Int32Array,
  onward: Adjacency,
  backward: Adjacency,
  fromAnywhere: boolean,
): bigint[] {
  const counts = new Array<bigint>(order.length).fill(0n);
  for (const paper of order) {
    if (fromAnywhere || backward.offsets[paper] === backward.offsets[paper + 1]) counts[paper]! += 1n;
    for (const next of neighboursOf(onward, paper)) counts[next]! += counts[paper]!;
  }
  return counts;
}

function countAllPaths({ newer, older, order }: AcyclicGraph, toSinks: readonly bigint[]): bigint {
  let count = 0n;
  for (const paper of order) {
    const isSource = older.offsets[paper] === older.offsets[paper + 1];
    if (isSource && newer.offsets[paper] !== newer.offsets[paper + 1]) count += toSinks[paper]!;
  }
  return count;
}
