// From any citations to acyclic ones: what runs within a circle is left out.
import { type Adjacency, countPapers, keepLinks, toAdjacency, turnRound } from './adjacency.js';
import { findComponents } from './find-components.js';

/** Citations without a circle. */
export interface AcyclicGraph {
  /** From each paper to those that cite it, ascending. */
  readonly newer: Adjacency;
  /** From each paper to those it cites, ascending. */
  readonly older: Adjacency;
  /** All papers, each after those it cites. */
  readonly order: Int32Array;
}

/** A citation by the numbers of its papers. */
export interface NumberedLink {
  readonly cited: number;
  readonly citing: number;
}

export interface Reduction {
  readonly graph: AcyclicGraph;
  /** How many citations were left out. */
  readonly leftOutCount: number;
  /** The first of them, by cited, then by citing paper. */
  readonly leftOut: readonly NumberedLink[];
}

/**
 * What remains when every citation inside a strongly connected component is left out; of those `most` are
 * listed. Which of a circle's citations is the wrong one nobody knows, so none of them is taken for right.
 */
export function leaveOutCycles(citedBy: Adjacency, most: number): Reduction {
  const components = findComponents(citedBy);
  const leftOut: NumberedLink[] = [];
  const newer = keepLinks(citedBy, (cited, citing) => {
    if (components[cited] !== components[citing]) return true;
    if (leftOut.length < most) leftOut.push({ cited, citing });
    return false;
  });
  return {
    graph: { newer, older: turnRound(newer), order: toOrder(components) },
    leftOutCount: citedBy.neighbours.length - newer.neighbours.length,
    leftOut,
  };
}

/** Papers by component, the highest number first: links lead from there to lower ones. */
function toOrder(components: Int32Array): Int32Array {
  const size = components.length;
  const fromHighest = components.map((component) => size - 1 - component);
  return toAdjacency(size, fromHighest, Int32Array.from(components.keys())).neighbours;
}

/** How many papers have no link. */
export function countIsolated({ newer, older }: AcyclicGraph): number {
  let count = 0;
  for (let paper = 0; paper < countPapers(newer); paper += 1) {
    if (!hasLinks(newer, paper) && !hasLinks(older, paper)) count += 1;
  }
  return count;
}

/** The papers that cite none and are cited: where paths begin. */
export function listSources({ newer, older }: AcyclicGraph): number[] {
  return listPapers(newer, (paper) => hasLinks(newer, paper) && !hasLinks(older, paper));
}

/** The papers that cite and are cited by none: where paths end. */
export function listSinks({ newer, older }: AcyclicGraph): number[] {
  return listPapers(newer, (paper) => hasLinks(older, paper) && !hasLinks(newer, paper));
}

function listPapers(adjacency: Adjacency, isListed: (paper: number) => boolean): number[] {
  const papers: number[] = [];
  for (let paper = 0; paper < countPapers(adjacency); paper += 1) if (isListed(paper)) papers.push(paper);
  return papers;
}

function hasLinks({ offsets }: Adjacency, paper: number): boolean {
  return offsets[paper] !== offsets[paper + 1];
}
