// The methods linked to a method, in either direction, page by page.
import { type Method, type MethodRow, toMethod } from '../../domain/method.js';
import { type PageArguments, toConnection, toPage } from '../../domain/page.js';
import { toLinkProvenance } from '../../domain/provenance.js';
import { type Graph } from '../../graph/graph.js';

type RelationKind = 'declared' | 'mentioned';

interface RelatedMethodItem {
  readonly orderKey: string;
  readonly kinds: RelationKind[] | null;
  readonly sources: string[] | null;
  readonly imports: number[] | null;
  readonly node: MethodRow;
}

/** The methods that `method` relates to, by slug. @throws INVALID_INPUT for a page that can't be */
export function listRelatedMethods(graph: Graph, method: Method, args: PageArguments) {
  return listLinked(graph, method, args, 'Method.related', 'methods/related-methods', method.relatedCount);
}

/** The methods that relate to `method`, by slug. @throws INVALID_INPUT for a page that can't be */
export function listReferencingMethods(graph: Graph, method: Method, args: PageArguments) {
  const { referencedByCount } = method;
  return listLinked(
    graph,
    method,
    args,
    'Method.referencedBy',
    'methods/referencing-methods',
    referencedByCount,
  );
}

async function listLinked(
  graph: Graph,
  method: Method,
  args: PageArguments,
  list: string,
  query: string,
  totalCount: number,
) {
  const page = toPage(list, args);
  const rows = await graph.loadPage<RelatedMethodItem>(query, method.slug, page);
  return toConnection(page, rows, totalCount, (item) => ({
    node: toMethod(item.node, method.locale),
    kinds: item.kinds ?? [],
    sources: item.sources ?? [],
    provenance: toLinkProvenance(item.imports),
  }));
}
