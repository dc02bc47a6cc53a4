// Several paths as one small graph: what a picture of them is drawn from.
import { type NumberedLink } from './leave-out-cycles.js';

export interface JoinedPaths {
  /** Each once, after all papers that lead to it; of those that may come next the smallest comes. */
  readonly papers: readonly number[];
  /** Each once, by cited, then by citing paper. */
  readonly links: readonly NumberedLink[];
}

/** The papers and links of paths of one acyclic graph. */
export function joinPaths(paths: readonly (readonly number[])[]): JoinedPaths {
  const newer = new Map<number, Set<number>>();
  for (const path of paths) {
    for (const [place, paper] of path.entries()) {
      if (!newer.has(paper)) newer.set(paper, new Set());
      if (place > 0) newer.get(path[place - 1]!)!.add(paper);
    }
  }
  const links = [...newer]
    .flatMap(([cited, citing]) => [...citing].map((each) => ({ cited, citing: each })))
    .sort((first, second) => first.cited - second.cited || first.citing - second.citing);
  return { papers: orderPapers(newer, links), links };
}

function orderPapers(newer: ReadonlyMap<number, ReadonlySet<number>>, links: readonly NumberedLink[]) {
  const left = new Map<number, number>([...newer.keys()].map((paper) => [paper, 0]));
  for (const { citing } of links) left.set(citing, left.get(citing)! + 1);
  const ready = [...newer.keys()].filter((paper) => left.get(paper) === 0);
  const papers: number[] = [];
  while (ready.length > 0) {
    ready.sort((first, second) => second - first);
    const paper = ready.pop()!;
    papers.push(paper);
    for (const citing of newer.get(paper)!) {
      left.set(citing, left.get(citing)! - 1);
      if (left.get(citing) === 0) ready.push(citing);
    }
  }
  return papers;
}
