// What an analysis of the citations has found out, as the API tells it.
import { type Resolvers } from '../../generated/resolvers-types.js';
import { findAnalysis, findCommunity, findMetrics, listCommunities, listPapersOf } from './find-analysis.js';

export const analysisResolvers = {
  Query: {
    citationAnalysis: (_, __, { graph }) => findAnalysis(graph),
    communities: (_, args, { graph }) => listCommunities(graph, args),
    community: (_, { number }, { graph }) => findCommunity(graph, number),
  },
  CitationAnalysis: { citationCount: ({ citationCount }) => BigInt(citationCount) },
  Paper: { metrics: (paper, _, { graph }) => findMetrics(graph, paper) },
  Community: { papers: (community, args, { graph }) => listPapersOf(graph, community, args) },
} satisfies Resolvers;
