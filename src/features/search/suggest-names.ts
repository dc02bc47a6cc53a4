// Names that begin with what is being typed, or have a word that does: for a search box, at each keystroke.
import { type AnyNodeRow, toAnyNode } from '../../domain/any-node.js';
import { toSuggestionQueries } from '../../domain/full-text-query.js';
import { requireWithin } from '../../domain/require-within.js';
import { parseSearchQuery } from '../../domain/search-query.js';
import { type Graph } from '../../graph/graph.js';
import { findMatch } from './find-match.js';
import { type SearchType, toSearchedIndexes } from './searched-indexes.js';
import { listTexts } from './list-texts.js';

/** How many suggestions a box shows at most. */
export const mostSuggestions = 50;
/** How many hits of each query are looked at: their popularity has to be read from the store. */
const hitsLookedAt = 100;

export interface SuggestArguments {
  readonly prefix: string;
  readonly types?: readonly SearchType[] | null;
  readonly locale: string;
  readonly first: number;
}

/**
 * The best fitting, most popular ones. Summaries and typing errors are left to the search.
 * @throws INVALID_INPUT for a text that is too long, no types, or `first` outside 1 to 50
 */
export async function suggestNames(graph: Graph, { prefix, types, locale, first }: SuggestArguments) {
  requireWithin('first', first, { least: 1, most: mostSuggestions });
  const query = parseSearchQuery('prefix', prefix);
  const queries = toSuggestionQueries(query);
  const searched = toSearchedIndexes(types, () => queries);
  if (!searched) return [];
  const rows = await graph.read<AnyNodeRow>('search/suggest-names', {
    ...searched,
    most: hitsLookedAt,
    options: { limit: hitsLookedAt },
    limit: first,
  });
  return rows.map((row) => {
    const node = toAnyNode(row, locale);
    const { text, locale: textLocale, highlights } = findMatch(query, listTexts(node, [], locale))!;
    return { text, locale: textLocale, highlights, node };
  });
}
