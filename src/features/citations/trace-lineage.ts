// The methods that a method builds on by citation, or that build on it, step by step: one statement a step.
import { citationLimits } from '../../domain/citation-limits.js';
import { type Method, type MethodRow, toMethod } from '../../domain/method.js';
import { type Graph } from '../../graph/graph.js';
import { climbLineage, type LineageDirection, type LineageStep } from './climb-lineage.js';
import { requireWithin } from '../../domain/require-within.js';
import { nameWhatToLower } from './name-what-to-lower.js';

export interface LineageArguments {
  readonly direction: LineageDirection;
  readonly depth: number;
  readonly first: number;
  readonly asOfYear?: number | null;
}

export interface MethodLineage {
  readonly methods: (Omit<LineageStep, 'slug'> & { readonly method: Method })[];
  readonly truncated: boolean;
}

/** The lineage by year, then by slug. @throws INVALID_INPUT, TIMEOUT as the schema tells */
export async function traceLineage(
  graph: Graph,
  { slug, locale }: Method,
  { direction, depth, first, asOfYear = null }: LineageArguments,
): Promise<MethodLineage> {
  requireWithin('depth', depth, citationLimits.lineage.depth);
  requireWithin('first', first, citationLimits.lineage.first);
  const { steps, truncated } = await nameWhatToLower(['depth', 'first', 'asOfYear'], () =>
    climbLineage(graph, slug, { direction, depth, most: first, asOfYear }),
  );
  const methods = await readMethods(graph, steps, locale);
  return { methods, truncated };
}

/** The steps with their methods, in the same order. */
export async function readMethods<Step extends { readonly slug: string }>(
  graph: Graph,
  steps: readonly Step[],
  locale: string | null,
): Promise<(Omit<Step, 'slug'> & { readonly method: Method })[]> {
  const rows = await Promise.all(
    steps.map(({ slug }) => graph.load<MethodRow>('methods/methods-by-slug', slug)),
  );
  return steps.flatMap(({ slug: _, ...step }, place) => {
    const row = rows[place];
    return row ? [{ ...step, method: toMethod(row, locale) }] : [];
  });
}
