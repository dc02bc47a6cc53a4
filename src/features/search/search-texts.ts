// Things whose names, aliases, summaries or titles hold what was typed, the best fitting first.
import { type AnyNodeRow, toAnyNode } from '../../domain/any-node.js';
import { type SearchTier, searchTiers, toFullTextQuery } from '../../domain/full-text-query.js';
import { toLocalizedTexts } from '../../domain/locale.js';
import { type PageArguments, type PageRows, toConnection, toPage } from '../../domain/page.js';
import { parseSearchQuery } from '../../domain/search-query.js';
import { type Graph } from '../../graph/graph.js';
import { compileSearchFilter, type SearchFilter } from './compile-search-filter.js';
import { findMatch } from './find-match.js';
import { type SearchType, toSearchedIndexes } from './searched-indexes.js';
import { listTexts } from './list-texts.js';

/** How many hits are counted and paged: the best of each index, and of these the best. */
export const mostHits = 1_000;

export interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly types?: readonly SearchType[] | null;
  readonly filter?: SearchFilter | null;
  readonly locale: string;
}

/** A hit of `cypher/search/search-texts.cypher`. */
type HitItem = AnyNodeRow & {
  /** Its tier, its popularity turned round, its type and its key. */
  readonly orderKey: string;
  readonly summaryLocales: readonly string[] | null;
  readonly summaries: readonly string[] | null;
};

interface HitsRow extends PageRows<HitItem> {
  readonly found: number;
}

/**
 * A page of hits by tier, popularity and key; empty where the text holds no letter or digit.
 * @throws INVALID_INPUT for a text that is too long, no types, or a page or a filter that can't be
 */
export async function searchTexts(graph: Graph, args: SearchArguments) {
  const page = toPage('Query.search', args);
  const query = parseSearchQuery('query', args.query);
  const searched = toSearchedIndexes(args.types, (type) => {
    // Only methods have summaries.
    const text = toFullTextQuery(query, { summaries: type === 'Method' });
    return text === null ? [] : [text];
  });
  const { parts, parameters, isFiltered } = compileSearchFilter(args.filter ?? {});
  const [row] = searched
    ? await graph.readFilled<HitsRow>('search/search-texts', parts, {
        ...searched,
        ...parameters,
        most: mostHits + 1,
        // What a filter leaves out must not take the place of what it doesn't.
        options: isFiltered ? {} : { limit: mostHits + 1 },
        after: page.after,
        before: page.before,
        backward: page.backward,
        limit: page.size + 1,
      })
    : [];
  const hits = row ?? { items: [], hasBefore: false, hasAfter: false, found: 0 };
  const connection = toConnection(page, hits, Math.min(hits.found, mostHits), (item) => {
    const node = toAnyNode(item, args.locale);
    const summaries = toLocalizedTexts(item.summaryLocales, item.summaries);
    return { node, tier: tierOf(item), match: findMatch(query, listTexts(node, summaries, args.locale))! };
  });
  return { ...connection, totalCountIsExact: hits.found <= mostHits };
}

const tierOf = ({ orderKey }: HitItem): SearchTier => searchTiers[Number(orderKey[0])]!;
