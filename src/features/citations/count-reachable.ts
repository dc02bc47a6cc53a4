// How many papers there are within some citations of others: all of them, or as many as could be counted in time.
import { type CitationDirection } from '../../domain/citation-direction.js';
import { type Reach } from '../../domain/citation-network.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type Graph } from '../../graph/graph.js';
import { toPathPart } from './link-parts.js';

/** How much of the time that is left may go into counting. */
const shareOfTime = 0.5;

export interface ReachQuestion {
  readonly seeds: readonly string[];
  readonly direction: CitationDirection;
  readonly depth: number;
  readonly asOfYear: number | null;
  /** How many are known to be there. */
  readonly known: number;
}

/** Counts one level more at a time, so that there is something to say when time is up. */
export async function countReachable(
  graph: Graph,
  { seeds, direction, depth, asOfYear, known }: ReachQuestion,
): Promise<Reach> {
  const inTime = graph.withShareOfTime(shareOfTime);
  let atLeast = known;
  let before = 0;
  try {
    for (let levels = 1; levels <= depth; levels += 1) {
      const [row] = await inTime.readFilled<{ count: number }>(
        'citations/count-papers-within',
        { path: toPathPart(direction, levels) },
        { keys: seeds, asOfYear },
      );
      atLeast = Math.max(atLeast, row!.count);
      // Where one level brings nothing no further one does.
      if (row!.count === before) break;
      before = row!.count;
    }
  } catch (error) {
    if (error instanceof MethodgraphError && error.code === 'TIMEOUT') return { count: null, atLeast };
    throw error;
  }
  return { count: atLeast, atLeast };
}
