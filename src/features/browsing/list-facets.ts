// How many methods of a list there would be for each field, family, type, decade and language.
import { type MethodFacetKey, methodFacets, type MethodList } from '../../domain/browsing.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type FieldRow, toField } from '../../domain/field.js';
import { withoutConditions } from '../../domain/filter.js';
import { maximumPageSize } from '../../domain/page.js';
import { requireWithin } from '../../domain/require-within.js';
import { compileFilter } from '../../graph/filters/compile-filter.js';
import { type Graph } from '../../graph/graph.js';

interface FacetRow {
  readonly value: string;
  readonly count: number;
  readonly field: FieldRow | null;
}

/**
 * The facets in the order asked for, each counted without its own condition, all at the same time.
 * @throws INVALID_INPUT for a facet asked for twice or a number of values outside 1 to 100, TIMEOUT
 */
export async function listFacets(
  graph: Graph,
  list: MethodList,
  { by, first }: { readonly by: readonly MethodFacetKey[]; readonly first: number },
) {
  if (new Set(by).size < by.length) {
    throw new MethodgraphError('INVALID_INPUT', `Each facet is counted once; asked for: ${by.join(', ')}.`);
  }
  requireWithin('first', first, { least: 1, most: maximumPageSize });
  return Promise.all(by.map((key) => countFacet(graph, list, key, first)));
}

async function countFacet(graph: Graph, { filter, locale }: MethodList, key: MethodFacetKey, limit: number) {
  const { parts, parameters } = compileFilter('methods', withoutConditions(filter, [methodFacets[key]]));
  const rows = await graph.readFilled<FacetRow>(`browsing/methods-by-${key.toLowerCase()}`, parts, {
    ...parameters,
    limit,
  });
  return {
    key,
    values: rows.map(({ value, count, field }) => ({ value, count, field: field && toField(field, locale) })),
  };
}
