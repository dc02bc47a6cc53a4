// The methods that a method is linked to by citation, and by what.
import { citationLimits } from '../../domain/citation-limits.js';
import { type Method, type MethodRow, toMethod } from '../../domain/method.js';
import { type Graph } from '../../graph/graph.js';
import { nameWhatToLower } from './name-what-to-lower.js';
import { requireWithin } from '../../domain/require-within.js';

export interface RelatedByCitationArguments {
  readonly first: number;
  readonly asOfYear?: number | null;
}

interface Reasons {
  readonly cites: number;
  readonly citedBy: number;
  readonly coCited: number;
  readonly coupled: number;
  readonly declared: boolean;
}

export interface RelatedByCitation {
  readonly methods: (Reasons & { readonly method: Method })[];
  readonly truncated: boolean;
}

/** Those with most reasons first, then by slug. @throws INVALID_INPUT, TIMEOUT as the schema tells */
export async function listRelatedByCitation(
  graph: Graph,
  { slug, locale }: Method,
  { first, asOfYear = null }: RelatedByCitationArguments,
): Promise<RelatedByCitation> {
  requireWithin('first', first, citationLimits.likeness.first);
  // One more than asked for tells whether there are more.
  const parameters = { asOfYear, limit: first + 1 };
  const rows =
    (await nameWhatToLower(['asOfYear'], () =>
      graph.load<(Reasons & { readonly method: MethodRow })[]>(
        'citations/methods-related-by-citation',
        slug,
        parameters,
      ),
    )) ?? [];
  return {
    methods: rows.slice(0, first).map((row) => ({ ...row, method: toMethod(row.method, locale) })),
    truncated: rows.length > first,
  };
}
