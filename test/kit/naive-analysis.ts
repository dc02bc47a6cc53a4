// What an analysis of citations should find, worked out from the definitions: the oracle of the analysis tests.

/** Papers are the numbers below `size`; each citation is a citing and a cited one, once, of two papers. */
export interface NumberedCitations {
  readonly size: number;
  readonly citations: readonly (readonly [citing: number, cited: number])[];
}

const upTo = (size: number): number[] => Array.from({ length: size }, (_, number) => number);

/** Who is linked to whom, whichever way, once. */
function toNeighbours({ size, citations }: NumberedCitations): Set<number>[] {
  const neighbours = upTo(size).map(() => new Set<number>());
  for (const [one, other] of citations) {
    neighbours[one]!.add(other);
    neighbours[other]!.add(one);
  }
  return neighbours;
}

/** By the definition, round after round until nothing moves; a paper without references leads to any. */
export function naivePageRank({ size, citations }: NumberedCitations, damping = 0.85): number[] {
  const out = upTo(size).map((paper) => citations.filter(([citing]) => citing === paper).length);
  let ranks = upTo(size).map(() => 1 / size);
  for (let change = 1; change > 1e-15;) {
    const dangling = upTo(size).reduce((sum, paper) => sum + (out[paper] === 0 ? ranks[paper]! : 0), 0);
    const next = upTo(size).map(
      (paper) =>
        (1 - damping) / size +
        damping *
          (dangling / size +
            citations
              .filter(([, cited]) => cited === paper)
              .reduce((sum, [citing]) => sum + ranks[citing]! / out[citing]!, 0)),
    );
    change = upTo(size).reduce((sum, paper) => sum + Math.abs(next[paper]! - ranks[paper]!), 0);
    ranks = next;
  }
  return ranks;
}

/** The smallest paper of each paper's component. */
export function naiveComponents(graph: NumberedCitations): number[] {
  const components = upTo(graph.size);
  for (let changed = true; changed;) {
    changed = false;
    for (const [one, other] of graph.citations) {
      const least = Math.min(components[one]!, components[other]!);
      if (components[one] === least && components[other] === least) continue;
      components[one] = components[other] = least;
      changed = true;
    }
  }
  return components;
}

/** The greatest k for which a paper is left when those with fewer than k links among the rest are taken away, again and again. */
export function naiveCores(graph: NumberedCitations): number[] {
  const neighbours = toNeighbours(graph);
  const cores = upTo(graph.size).map(() => 0);
  for (let k = 1; k <= graph.size; k += 1) {
    let left = new Set(upTo(graph.size));
    for (;;) {
      const kept = new Set(
        [...left].filter((paper) => [...neighbours[paper]!].filter((each) => left.has(each)).length >= k),
      );
      if (kept.size === left.size) break;
      left = kept;
    }
    for (const paper of left) cores[paper] = k;
  }
  return cores;
}

/** For each two papers the share of the shortest paths of citations between them that lead over each other one. */
export function naiveBetweenness({ size, citations }: NumberedCitations): number[] {
  const cited = upTo(size).map((paper) =>
    citations.filter(([citing]) => citing === paper).map((each) => each[1]),
  );
  const distances: number[][] = [];
  const paths: number[][] = [];
  for (const start of upTo(size)) {
    const [distance, count] = [upTo(size).map(() => Infinity), upTo(size).map(() => 0)];
    distance[start] = 0;
    count[start] = 1;
    for (let level = [start]; level.length > 0;) {
      const next = new Set<number>();
      for (const paper of level) {
        for (const other of cited[paper]!) {
          if (distance[other]! < distance[paper]! + 1) continue;
          distance[other] = distance[paper]! + 1;
          count[other] = count[other]! + count[paper]!;
          next.add(other);
        }
      }
      level = [...next];
    }
    distances.push(distance);
    paths.push(count);
  }
  return upTo(size).map((middle) => {
    let sum = 0;
    for (const from of upTo(size)) {
      for (const to of upTo(size)) {
        if (from === to || from === middle || to === middle || distances[from]![to] === Infinity) continue;
        const [whole, over] = [distances[from]![to]!, distances[from]![middle]! + distances[middle]![to]!];
        if (over === whole) sum += (paths[from]![middle]! * paths[middle]![to]!) / paths[from]![to]!;
      }
    }
    return sum;
  });
}

/** Of a partition of the links without direction; 0 where there are none. */
export function naiveModularity(graph: NumberedCitations, groups: readonly number[], resolution = 1): number {
  const neighbours = toNeighbours(graph);
  const ends = neighbours.reduce((sum, each) => sum + each.size, 0);
  if (ends === 0) return 0;
  let sum = 0;
  for (const group of new Set(groups)) {
    const members = upTo(graph.size).filter((paper) => groups[paper] === group);
    const within = members.reduce(
      (count, paper) => count + [...neighbours[paper]!].filter((each) => groups[each] === group).length,
      0,
    );
    const degrees = members.reduce((count, paper) => count + neighbours[paper]!.size, 0);
    sum += within / ends - resolution * (degrees / ends) ** 2;
  }
  return sum;
}

/** Whether each group hangs together by links among its own papers. */
export function areConnected(graph: NumberedCitations, groups: readonly number[]): boolean {
  const citations = graph.citations.filter(([one, other]) => groups[one] === groups[other]);
  const components = naiveComponents({ size: graph.size, citations });
  const pieces = new Set(upTo(graph.size).map((paper) => `${groups[paper]} ${components[paper]}`));
  return pieces.size === new Set(groups).size;
}

/** Groups by number: the largest is 1, of equally large ones that of the earliest paper. */
export function naiveNumbers(groups: readonly number[]): number[] {
  const sizeOf = (group: number): number => groups.filter((each) => each === group).length;
  const ordered = [...new Set(groups)].sort(
    (one, other) => sizeOf(other) - sizeOf(one) || groups.indexOf(one) - groups.indexOf(other),
  );
  return groups.map((group) => ordered.indexOf(group) + 1);
}

/** Spearman's coefficient; equal values share the mean of their ranks. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const [first, second] = [toRanks(one), toRanks(other)];
  const mean = (one.length - 1) / 2;
  let [both, ownFirst, ownSecond] = [0, 0, 0];
  for (const place of upTo(one.length)) {
    const [x, y] = [first[place]! - mean, second[place]! - mean];
    both += x * y;
    ownFirst += x * x;
    ownSecond += y * y;
  }
  return both / Math.sqrt(ownFirst * ownSecond);
}

function toRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const less = values.filter((each) => each < value).length;
    const equal = values.filter((each) => each === value).length;
    return less + (equal - 1) / 2;
  });
}
