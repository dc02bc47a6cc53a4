// A search for paths of citations from both ends, which takes in no more citations than it needs to or may.
import { type CitationDirection, toOpposite } from '../../domain/citation-direction.js';
import { listPathsOfLength } from '../../domain/citation-paths.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type Graph } from '../../graph/graph.js';
import { linkParts } from './link-parts.js';

export interface PathsQuestion {
  /** The keys of the papers that paths may begin and end with. */
  readonly sources: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly direction: CitationDirection;
  readonly maxLength: number;
  readonly first: number;
  readonly asOfYear: number | null;
  /** Whether longer paths than the shortest are wanted. */
  readonly onlyShortest: boolean;
  /** How many citations the search may take in. */
  readonly mostCitations: number;
}

export interface PathsAnswer {
  /** By length, then by keys. */
  readonly paths: readonly (readonly string[])[];
  readonly truncated: boolean;
  /** Every path up to this length is among them. */
  readonly searchedLength: number;
}

/** One end of the search: how far it has come, and what it goes on from. */
interface End {
  readonly direction: CitationDirection;
  readonly seen: Set<string>;
  level: readonly string[];
  /** How many citations it has gone; no paper is left out once there is nothing to go on from. */
  radius: number;
}

interface NeighboursRow {
  readonly key: string;
  readonly neighbours: readonly string[];
}

/**
 * The paths, the shortest first. Every citation of a path of length n has a paper within its first or last steps that
 * one of the ends has gone on from, when both together have gone n steps; so what they have taken in is enough.
 * @throws TOO_EXPENSIVE where too many citations would have to be taken in before one is found
 */
export async function searchPaths(graph: Graph, question: PathsQuestion): Promise<PathsAnswer> {
  const { sources, targets, direction, maxLength, first, asOfYear, onlyShortest, mostCitations } = question;
  const start: End = { direction, seen: new Set(sources), level: [...sources], radius: 0 };
  const end: End = {
    direction: toOpposite(direction),
    seen: new Set(targets),
    level: [...targets],
    radius: 0,
  };
  const successors = new Map<string, Set<string>>();
  const paths: (readonly string[])[] = [];
  let room = mostCitations;

  function connect(paper: string, next: string): void {
    const known = successors.get(paper);
    if (known) known.add(next);
    else successors.set(paper, new Set([next]));
  }

  /** False where there are more citations than there is room for. */
  async function goOn(from: End): Promise<boolean> {
    const rows = await graph.readFilled<NeighboursRow>(
      'citations/neighbours-of-papers',
      { link: linkParts[from.direction] },
      { keys: from.level, asOfYear, limit: room + 1 },
    );
    const level: string[] = [];
    for (const { key, neighbours } of rows) {
      room -= neighbours.length;
      for (const each of neighbours) {
        if (from === start) connect(key, each);
        else connect(each, key);
        if (from.seen.has(each)) continue;
        from.seen.add(each);
        // No path goes on from where it ends.
        if (!(from === start ? targets : sources).has(each)) level.push(each);
      }
    }
    from.level = level;
    from.radius += 1;
    return room >= 0;
  }

  const isAtRest = ({ level }: End): boolean => level.length === 0;

  for (let length = 0; length <= maxLength; length += 1) {
    while (start.radius + end.radius < length && !isAtRest(start) && !isAtRest(end)) {
      if (await goOn(start.level.length <= end.level.length ? start : end)) continue;
      if (paths.length === 0) throw tooMany(length, mostCitations);
      return { paths, truncated: true, searchedLength: length - 1 };
    }
    const found = listPathsOfLength(successors, { sources, targets, length, limit: first - paths.length });
    paths.push(...found.paths);
    if (!found.isWhole) {
      if (paths.length === 0) throw tooMany(length, mostCitations);
      return { paths, truncated: true, searchedLength: length - 1 };
    }
    if (onlyShortest && paths.length > 0) return { paths, truncated: false, searchedLength: length };
  }
  return { paths, truncated: false, searchedLength: maxLength };
}

function tooMany(length: number, mostCitations: number): MethodgraphError {
  return new MethodgraphError(
    'TOO_EXPENSIVE',
    `There is no path shorter than ${length} citations, and longer ones can't be looked for among at most ` +
      `${mostCitations} citations.`,
    { maximumCitations: mostCitations },
  );
}
