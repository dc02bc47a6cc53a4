// Which full-text indexes are asked, and what each is asked.
import { MethodgraphError } from '../../domain/errors.js';
import { tierScores } from '../../domain/full-text-query.js';
import { type NodeType, nodeTypes } from '../../domain/global-id.js';

export type SearchType = Uppercase<NodeType>;

interface SearchedIndex {
  readonly name: string;
  readonly type: NodeType;
  readonly query: string;
}

/**
 * The parameters of the fragment `search-hits`: what the index of each type asked for is asked; null where
 * the text holds nothing to search for.
 * @throws INVALID_INPUT where no type is asked for
 */
export function toSearchedIndexes(
  types: readonly SearchType[] | null | undefined,
  toQueries: (type: NodeType) => readonly string[],
): { readonly indexes: readonly SearchedIndex[]; readonly scores: typeof tierScores } | null {
  if (types?.length === 0) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      '`types` is empty; name at least one, or leave it out for all.',
    );
  }
  const indexes = nodeTypes
    .filter((type) => !types || types.includes(type.toUpperCase() as SearchType))
    .flatMap((type) =>
      toQueries(type).map((query) => ({ name: `${type.toLowerCase()}_texts`, type, query })),
    );
  return indexes.length > 0 ? { indexes, scores: tierScores } : null;
}
