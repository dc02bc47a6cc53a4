// Of all steps that a search has taken, those on a shortest path, and how many shortest paths there are.
import { type Successors } from '../../domain/citation-paths.js';

export interface ShortestPaths {
  /** Only steps that lie on a shortest path. */
  readonly successors: Successors;
  readonly count: bigint;
}

/** The shortest paths from the one to the other; there is one at least. */
export function keepShortestPaths(successors: Successors, from: string, to: string): ShortestPaths {
  const counts = new Map([[from, 1n]]);
  const levels: string[][] = [[from]];
  while (!counts.has(to)) {
    const reached = new Map<string, bigint>();
    for (const name of levels.at(-1)!) {
      for (const next of successors.get(name) ?? []) {
        if (!counts.has(next)) reached.set(next, (reached.get(next) ?? 0n) + counts.get(name)!);
      }
    }
    for (const [name, count] of reached) counts.set(name, count);
    levels.push([...reached.keys()]);
  }
  const kept = new Map<string, Set<string>>();
  let ahead = new Set([to]);
  for (const level of levels.slice(0, -1).reverse()) {
    const leading = level.flatMap((name) => {
      const next = [...(successors.get(name) ?? [])].filter((each) => ahead.has(each));
      return next.length > 0 ? [{ name, next }] : [];
    });
    for (const { name, next } of leading) kept.set(name, new Set(next));
    ahead = new Set(leading.map(({ name }) => name));
  }
  return { successors: kept, count: counts.get(to)! };
}
