// search, suggest, resolve and statistics; what they answer is read off its objects.
import { type Resolvers } from '../../generated/resolvers-types.js';
import { readStatistics } from './read-statistics.js';
import { resolveIds } from './resolve-ids.js';
import { searchTexts } from './search-texts.js';
import { suggestNames } from './suggest-names.js';

export const searchResolvers = {
  Query: {
    search: (_, args, { graph }) => searchTexts(graph, args),
    suggest: (_, args, { graph }) => suggestNames(graph, args),
    resolve: (_, { ids }, { graph }) => resolveIds(graph, ids),
    statistics: (_, __, { graph }) => readStatistics(graph),
  },
} satisfies Resolvers;
