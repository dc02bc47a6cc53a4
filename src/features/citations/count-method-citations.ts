// Who cites whom among methods, with counts.
import { citationLimits } from '../../domain/citation-limits.js';
import { type Method } from '../../domain/method.js';
import { type Graph } from '../../graph/graph.js';
import { findAskedMethods } from './find-asked.js';
import { nameWhatToLower } from './name-what-to-lower.js';
import { requireLength } from '../../domain/require-within.js';

export interface MethodCitationMatrixArguments {
  readonly methods: readonly string[];
  readonly asOfYear?: number | null;
}

export interface MethodCitationMatrix {
  readonly methods: Method[];
  /** A row for each citing method, a number in it for each cited one, both in the order of `methods`. */
  readonly counts: number[][];
}

interface CountRow {
  readonly citing: string;
  readonly cited: string;
  readonly count: number;
}

/** @throws INVALID_INPUT, NOT_FOUND, TIMEOUT as the schema tells */
export async function countMethodCitations(
  graph: Graph,
  { methods: ids, asOfYear = null }: MethodCitationMatrixArguments,
): Promise<MethodCitationMatrix> {
  requireLength('methods', ids, citationLimits.matrix.methods);
  const methods = await findAskedMethods(graph, ids);
  const slugs = methods.map(({ slug }) => slug);
  const rows = await nameWhatToLower(['methods', 'asOfYear'], () =>
    graph.read<CountRow>('citations/citations-among-methods', { slugs, asOfYear }),
  );
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  const counts = slugs.map(() => slugs.map(() => 0));
  for (const { citing, cited, count } of rows) counts[places.get(citing)!]![places.get(cited)!] = count;
  return { methods, counts };
}
