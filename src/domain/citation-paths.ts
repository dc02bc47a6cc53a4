// Paths of citations: all sequences of different papers of one length between two ends, in the order of their keys.
import { compareByCodePoint } from './order-key.js';

/** Which papers each paper leads to; of every paper that lies on a path, all those that do too. */
export type Successors = ReadonlyMap<string, ReadonlySet<string>>;

export interface PathSearch {
  readonly sources: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** How many citations long, 0 or more. */
  readonly length: number;
  /** How many at most. */
  readonly limit: number;
}

export interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  /** False where there are more, or there was too much to try. */
  readonly isWhole: boolean;
}

/** How many citations a search may look at before it gives up. */
const mostTried = 2_000_000;

/**
 * The paths from a source to a target with no paper twice and no source or target between, the first ones by the keys
 * of their papers from the start on, in the order of code points.
 */
export function listPathsOfLength(successors: Successors, search: PathSearch): FoundPaths {
  const { sources, targets, length, limit } = search;
  const steps = listStepsBefore(successors, search);
  const places = toPlaces(steps);
  const paths: string[][] = [];
  const path: string[] = [];
  const onPath = new Set<string>();
  let tried = 0;

  /** False once there is no more to be looked for. */
  function follow(paper: string): boolean {
    path.push(paper);
    onPath.add(paper);
    const left = length + 1 - path.length;
    if (left === 0) paths.push([...path]);
    else {
      const all = successors.get(paper) ?? new Set<string>();
      tried += all.size;
      const next = [...all].filter((each) => steps[left - 1]!.has(each) && !onPath.has(each));
      next.sort((one, other) => places.get(one)! - places.get(other)!);
      for (const each of next) if (!follow(each)) break;
    }
    path.pop();
    onPath.delete(paper);
    return paths.length <= limit && tried <= mostTried;
  }

  const starts = length === 0 ? [...sources].filter((each) => targets.has(each)) : [...sources];
  const able = starts.filter((each) => steps[length]!.has(each));
  for (const start of able.sort(compareByCodePoint)) if (!follow(start)) break;
  return { paths: paths.slice(0, limit), isWhole: paths.length <= limit && tried <= mostTried };
}

/** For 0, 1, 2 … steps: the papers from which so many steps lead to a target, and that the sources reach in time. */
function listStepsBefore(
  successors: Successors,
  { sources, targets, length }: PathSearch,
): ReadonlySet<string>[] {
  const distances = listDistances(successors, sources, length);
  const steps: Set<string>[] = [new Set(targets)];
  if (length === 0) return steps;
  const before = invert(successors, distances);
  for (let step = 1; step <= length; step += 1) {
    const reached = new Set<string>();
    for (const paper of steps[step - 1]!) {
      for (const each of before.get(paper) ?? []) {
        if (distances.get(each)! > length - step) continue;
        const isEnd = sources.has(each) || targets.has(each);
        // A path begins at a source and has none further on; what is both is no path but of length 0.
        if (isEnd ? step === length && sources.has(each) && !targets.has(each) : step < length) {
          reached.add(each);
        }
      }
    }
    steps.push(reached);
  }
  return steps;
}

/** The place of each paper in the order of keys: these are worked out once. */
function toPlaces(steps: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const papers = new Set(steps.flatMap((step) => [...step]));
  return new Map([...papers].sort(compareByCodePoint).map((paper, place) => [paper, place]));
}

/** How many steps each paper is from the nearest source, up to so many. */
function listDistances(
  successors: Successors,
  sources: ReadonlySet<string>,
  most: number,
): ReadonlyMap<string, number> {
  const distances = new Map([...sources].map((paper) => [paper, 0]));
  let level = [...sources];
  for (let distance = 1; distance <= most && level.length > 0; distance += 1) {
    const next: string[] = [];
    for (const paper of level) {
      for (const each of successors.get(paper) ?? []) {
        if (distances.has(each)) continue;
        distances.set(each, distance);
        next.push(each);
      }
    }
    level = next;
  }
  return distances;
}

/** Which papers lead to each, of those that are reached. */
function invert(
  successors: Successors,
  reached: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>();
  for (const [paper, next] of successors) {
    if (!reached.has(paper)) continue;
    for (const each of next) {
      const known = before.get(each);
      if (known) known.push(paper);
      else before.set(each, [paper]);
    }
  }
  return before;
}
