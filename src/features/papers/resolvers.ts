// Paper, field by field.
import { toGlobalId } from '../../domain/global-id.js';
import { type Resolvers } from '../../generated/resolvers-types.js';
import { findPaper, listAuthors, listDescribedMethods } from './find-paper.js';
import { listCitedBy, listReferences } from './list-citations.js';

export const paperResolvers = {
  Query: { paper: (_, args, { graph }) => findPaper(graph, args) },
  Paper: {
    id: (paper) => toGlobalId('Paper', paper.paperId),
    authors: (paper, _, { graph }) => listAuthors(graph, paper),
    describes: (paper, _, { graph }) => listDescribedMethods(graph, paper),
    references: (paper, args, { graph }) => listReferences(graph, paper, args),
    citedBy: (paper, args, { graph }) => listCitedBy(graph, paper, args),
  },
} satisfies Resolvers;
