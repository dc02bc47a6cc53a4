// mainPath, and the papers that it names by key.
import { type Resolvers } from '../../generated/resolvers-types.js';
import { getMainPath, getPaper, listCyclicCitations } from './main-path.js';

export const mainPathResolvers = {
  Query: { mainPath: (_, args, { graph }) => getMainPath(graph, args) },
  MainPath: {
    papers: ({ papers }, _, { graph }) => papers.map((paperId) => getPaper(graph, paperId)),
    cyclicCitations: (mainPath, { first }) => listCyclicCitations(mainPath, first),
  },
  MainPathRoute: {
    papers: ({ papers }, _, { graph }) => papers.map((paperId) => getPaper(graph, paperId)),
  },
  MainPathLink: {
    cited: ({ cited }, _, { graph }) => getPaper(graph, cited),
    citing: ({ citing }, _, { graph }) => getPaper(graph, citing),
  },
  CyclicCitation: {
    cited: ({ cited }, _, { graph }) => getPaper(graph, cited),
    citing: ({ citing }, _, { graph }) => getPaper(graph, citing),
  },
} satisfies Resolvers;
