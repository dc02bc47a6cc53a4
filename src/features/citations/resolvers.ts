// What is asked of citations: networks, paths, likeness and the genealogy of methods.
import { type Resolvers } from '../../generated/resolvers-types.js';
import { connectMethods } from './connect-methods.js';
import { countCitationsByYear } from './count-citations-by-year.js';
import { countMethodCitations } from './count-method-citations.js';
import { findCitationPaths } from './find-citation-paths.js';
import { growCitationNetwork } from './grow-citation-network.js';
import { listCommonAncestors } from './list-common-ancestors.js';
import { listEvidence, listLikePapers } from './list-like-papers.js';
import { listRelatedByCitation } from './list-related-by-citation.js';
import { traceLineage } from './trace-lineage.js';

export const citationResolvers = {
  Query: {
    citationNetwork: (_, args, { graph }) => growCitationNetwork(graph, args),
    citationPaths: (_, args, { graph }) => findCitationPaths(graph, args),
    connection: (_, args, { graph }) => connectMethods(graph, args),
    methodCitationMatrix: (_, args, { graph }) => countMethodCitations(graph, args),
    commonAncestors: (_, args, { graph }) => listCommonAncestors(graph, args),
  },
  CitationNetwork: {
    edges: (network) => network.edges(),
    reachable: async (network) => (await network.reach()).count,
    reachableAtLeast: async (network) => (await network.reach()).atLeast,
  },
  MethodChains: {
    fromAToB: (chains) => chains.fromAToB(),
    fromBToA: (chains) => chains.fromBToA(),
  },
  Paper: {
    citationsByYear: (paper, args, { graph }) => countCitationsByYear(graph, paper, args),
    coCited: (paper, args, { graph }) => listLikePapers(graph, 'CO_CITED', paper, args),
    coupled: (paper, args, { graph }) => listLikePapers(graph, 'COUPLED', paper, args),
  },
  LikePaper: { evidence: (like, args, { graph }) => listEvidence(graph, like, args) },
  Method: {
    lineage: (method, args, { graph }) => traceLineage(graph, method, args),
    relatedByCitation: (method, args, { graph }) => listRelatedByCitation(graph, method, args),
  },
} satisfies Resolvers;
