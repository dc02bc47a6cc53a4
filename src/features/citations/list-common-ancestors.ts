// The earlier methods that several methods descend from.
import { citationLimits, mostInLineage } from '../../domain/citation-limits.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type Method } from '../../domain/method.js';
import { compareByCodePoint } from '../../domain/order-key.js';
import { type Graph } from '../../graph/graph.js';
import { climbLineage } from './climb-lineage.js';
import { findAskedMethods } from './find-asked.js';
import { nameWhatToLower } from './name-what-to-lower.js';
import { requireLength, requireWithin } from '../../domain/require-within.js';
import { readMethods } from './trace-lineage.js';

export interface CommonAncestorsArguments {
  readonly methods: readonly string[];
  readonly depth: number;
  readonly first: number;
  readonly asOfYear?: number | null;
}

export interface CommonAncestors {
  readonly methods: {
    readonly method: Method;
    readonly year: number | null;
    readonly distances: number[];
  }[];
  readonly truncated: boolean;
}

/** The nearest first. @throws INVALID_INPUT, NOT_FOUND, TOO_EXPENSIVE, TIMEOUT as the schema tells */
export async function listCommonAncestors(
  graph: Graph,
  { methods: ids, depth, first, asOfYear = null }: CommonAncestorsArguments,
): Promise<CommonAncestors> {
  requireLength('methods', ids, citationLimits.ancestors.methods);
  requireWithin('depth', depth, citationLimits.lineage.depth);
  requireWithin('first', first, citationLimits.ancestors.first);
  const methods = await findAskedMethods(graph, ids);
  const lineages = await nameWhatToLower(['depth', 'asOfYear'], () =>
    Promise.all(methods.map(({ slug }) => listAncestors(graph, slug, depth, asOfYear))),
  );
  const [own, ...others] = lineages as [Lineage, ...Lineage[]];
  const common = [...own.values()]
    .filter(({ slug }) => others.every((lineage) => lineage.has(slug)))
    .map(({ slug, year }) => ({ slug, year, distances: lineages.map((each) => each.get(slug)!.distance) }))
    .sort(
      (one, other) => sum(one.distances) - sum(other.distances) || compareByCodePoint(one.slug, other.slug),
    );
  return {
    methods: await readMethods(graph, common.slice(0, first), null),
    truncated: common.length > first,
  };
}

type Lineage = Awaited<ReturnType<typeof listAncestors>>;

async function listAncestors(graph: Graph, slug: string, depth: number, asOfYear: number | null) {
  const { steps, truncated } = await climbLineage(graph, slug, {
    direction: 'EARLIER',
    depth,
    most: mostInLineage,
    asOfYear,
  });
  if (truncated) {
    throw new MethodgraphError(
      'TOO_EXPENSIVE',
      `More than ${mostInLineage} methods are earlier than ${slug}, which is the limit.`,
      { maximumMethods: mostInLineage, slugs: [slug] },
    );
  }
  return new Map(steps.map((step) => [step.slug, step]));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
