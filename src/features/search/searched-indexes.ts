// Which full-text indexes are asked, and what each is asked.
import { MethodgraphError } from '../../domain/errors.js';
import { type SearchScope, tierScores, toFullTextQuery } from '../../domain/full-text-query.js';
import { type NodeType, nodeTypes } from '../../domain/global-id.js';
import { type SearchQuery } from '../../domain/search-query.js';

export type SearchType = Uppercase<NodeType>;

interface SearchedIndex {
  readonly name: string;
  readonly type: NodeType;
  readonly query: string;
}

/**
 * The parameters of the fragment `search-hits`: an index for each type asked for; null where the text
 * holds nothing to search for. Only methods have summaries.
 * @throws INVALID_INPUT where no type is asked for
 */
export function toSearchedIndexes(
  query: SearchQuery,
  types: readonly SearchType[] | null | undefined,
  scope: SearchScope,
): { readonly indexes: readonly SearchedIndex[]; readonly scores: typeof tierScores } | null {
  if (types?.length === 0) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      '`types` is empty; name at least one, or leave it out for all.',
    );
  }
  const indexes = nodeTypes
    .filter((type) => !types || types.includes(type.toUpperCase() as SearchType))
    .flatMap((type) => {
      const text = toFullTextQuery(query, { ...scope, summaries: scope.summaries && type === 'Method' });
      return text === null ? [] : [{ name: `${type.toLowerCase()}_texts`, type, query: text }];
    });
  return indexes.length > 0 ? { indexes, scores: tierScores } : null;
}
