// A lineage without its methods: who is how far, and by way of whom.
import { compareByCodePoint } from '../../domain/order-key.js';
import { type Graph } from '../../graph/graph.js';

export type LineageDirection = 'EARLIER' | 'LATER';

export interface LineageStep {
  readonly slug: string;
  /** The first year of its papers. */
  readonly year: number | null;
  readonly distance: number;
  /** The methods one step nearer that lead to it, by slug. */
  readonly through: string[];
}

interface Climb {
  readonly direction: LineageDirection;
  readonly depth: number;
  /** How many methods at most. */
  readonly most: number;
  readonly asOfYear: number | null;
}

interface NextMethod {
  readonly slug: string;
  readonly year: number | null;
}

const questions = { EARLIER: 'citations/earlier-methods', LATER: 'citations/later-methods' } as const;

/** How many methods one method may lead to in one step; of more, the first by slug. */
const mostFromOne = 2_000;

/** Breadth first; by year, undated last, then by slug. Of a step that is too wide the first in that order are kept. */
export async function climbLineage(
  graph: Graph,
  start: string,
  { direction, depth, most, asOfYear }: Climb,
): Promise<{ steps: LineageStep[]; truncated: boolean }> {
  const known = new Map<string, LineageStep>();
  let truncated = false;
  let level = [start];
  for (let distance = 1; distance <= depth && level.length > 0 && !truncated; distance += 1) {
    const next = await Promise.all(
      level.map((slug) =>
        graph.load<NextMethod[]>(questions[direction], slug, { asOfYear, limit: mostFromOne + 1 }),
      ),
    );
    const found = new Map<string, NextMethod & { through: string[] }>();
    level.forEach((from, place) => {
      const methods = next[place] ?? [];
      if (methods.length > mostFromOne) truncated = true;
      for (const { slug, year } of methods.slice(0, mostFromOne)) {
        if (slug === start || known.has(slug)) continue;
        const step = found.get(slug);
        if (step) step.through.push(from);
        else found.set(slug, { slug, year, through: [from] });
      }
    });
    const ranked = [...found.values()].sort(compareByYear);
    const kept = ranked.slice(0, most - known.size);
    if (kept.length < ranked.length) truncated = true;
    for (const step of kept) {
      known.set(step.slug, { ...step, distance, through: step.through.sort(compareByCodePoint) });
    }
    level = kept.map(({ slug }) => slug);
  }
  return { steps: [...known.values()].sort(compareByYear), truncated };
}

function compareByYear(one: NextMethod, other: NextMethod): number {
  const byYear = (one.year ?? Infinity) - (other.year ?? Infinity);
  // Two undated ones differ by NaN.
  return byYear || compareByCodePoint(one.slug, other.slug);
}
