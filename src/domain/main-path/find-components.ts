// Strongly connected components: papers that lead to each other by citations.
import { type Adjacency, countPapers } from './adjacency.js';

/**
 * The number of each paper's component. A link between two components leads from a higher number to a
 * lower one. R. Tarjan, Depth-first search and linear graph algorithms, 1972, doi:10.1137/0201010; with a
 * stack of its own, so that a chain of any length is walked.
 */
export function findComponents(adjacency: Adjacency): Int32Array {
  const { offsets, neighbours } = adjacency;
  const size = countPapers(adjacency);
  const components = new Int32Array(size).fill(-1);
  /** When a paper was first seen, from 1; 0 where it was not. */
  const seen = new Int32Array(size);
  /** The earliest paper still waiting that is reached from here. */
  const earliest = new Int32Array(size);
  const nextLink = offsets.slice(0, size);
  const walked = new Int32Array(size);
  const waiting = new Int32Array(size);
  let [depth, waitingCount, time, count] = [0, 0, 0, 0];

  function enter(paper: number): void {
    time += 1;
    seen[paper] = time;
    earliest[paper] = time;
    walked[depth] = paper;
    depth += 1;
    waiting[waitingCount] = paper;
    waitingCount += 1;
  }

  function leave(paper: number): void {
    depth -= 1;
    if (earliest[paper] === seen[paper]) {
      do {
        waitingCount -= 1;
        components[waiting[waitingCount]!] = count;
      } while (waiting[waitingCount] !== paper);
      count += 1;
    }
    if (depth > 0) lower(walked[depth - 1]!, earliest[paper]!);
  }

  function lower(paper: number, toTime: number): void {
    if (toTime < earliest[paper]!) earliest[paper] = toTime;
  }

  for (let root = 0; root < size; root += 1) {
    if (seen[root] === 0) enter(root);
    while (depth > 0) {
      const paper = walked[depth - 1]!;
      const link = nextLink[paper]!;
      if (link === offsets[paper + 1]) {
        leave(paper);
        continue;
      }
      nextLink[paper] = link + 1;
      const other = neighbours[link]!;
      if (seen[other] === 0) enter(other);
      else if (components[other] === -1) lower(paper, seen[other]!);
    }
  }
  return components;
}
