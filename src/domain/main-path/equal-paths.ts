// The paths that a search finds equally good, which may be more than anyone could list.

/** All of them: they begin at `starts`, and go on by `next` until there is none. */
export interface EqualPaths {
  /** Ascending. */
  readonly starts: readonly number[];
  /** Every paper on one of the paths, and what may follow it, ascending. */
  readonly next: ReadonlyMap<number, readonly number[]>;
}

/** What is reached from `starts` by going on to all that `choose` names, and what it named. */
export function follow(
  starts: readonly number[],
  choose: (paper: number) => readonly number[],
): Map<number, readonly number[]> {
  const next = new Map<number, readonly number[]>();
  const waiting = [...starts];
  for (let paper = waiting.pop(); paper !== undefined; paper = waiting.pop()) {
    if (next.has(paper)) continue;
    const chosen = choose(paper);
    next.set(paper, chosen);
    for (const each of chosen) if (!next.has(each)) waiting.push(each);
  }
  return next;
}

/** The paths that were followed from their ends. */
export function turnPathsRound(previous: ReadonlyMap<number, readonly number[]>): EqualPaths {
  const next = new Map<number, number[]>();
  for (const paper of previous.keys()) next.set(paper, []);
  for (const [paper, before] of previous) for (const each of before) next.get(each)!.push(paper);
  for (const papers of next.values()) papers.sort(ascending);
  const starts = [...previous].filter(([, before]) => before.length === 0).map(([paper]) => paper);
  return { starts: starts.sort(ascending), next };
}

const ascending = (first: number, second: number): number => first - second;

/** How many they are. */
export function countEqualPaths({ starts, next }: EqualPaths): bigint {
  const counts = new Map<number, bigint>();
  const waiting = [...starts];
  for (let paper = waiting.at(-1); paper !== undefined; paper = waiting.at(-1)) {
    const following = next.get(paper)!;
    const uncounted = counts.has(paper) ? [] : following.filter((each) => !counts.has(each));
    if (uncounted.length > 0) {
      // It is met again when all that follows it is counted.
      for (const each of uncounted) waiting.push(each);
      continue;
    }
    waiting.pop();
    if (counts.has(paper)) continue;
    const count = following.reduce((sum, each) => sum + counts.get(each)!, 0n);
    counts.set(paper, following.length === 0 ? 1n : count);
  }
  return starts.reduce((sum, start) => sum + counts.get(start)!, 0n);
}

/** The one with the smallest sequence of papers from its start. */
export function pickSmallestPath({ starts, next }: EqualPaths): number[] {
  const path = [starts[0]!];
  for (let following = next.get(path[0]!)!; following.length > 0; following = next.get(path.at(-1)!)!) {
    path.push(following[0]!);
  }
  return path;
}
