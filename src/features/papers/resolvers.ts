// Paper, field by field, and the notices about it.
import { toGlobalId } from '../../domain/global-id.js';
import { type Resolvers } from '../../generated/resolvers-types.js';
import { findNotice } from './find-notice.js';
import { findPaper, listAuthors, listDescribedMethods, listRedirects } from './find-paper.js';
import { listCitedBy, listReferences } from './list-citations.js';

export const paperResolvers = {
  Query: { paper: (_, args, { graph }) => findPaper(graph, args) },
  Paper: {
    id: (paper) => toGlobalId('Paper', paper.paperId),
    popularity: (paper) => paper.citationCount,
    redirects: (paper, _, { graph }) => listRedirects(graph, paper),
    authors: (paper, _, { graph }) => listAuthors(graph, paper),
    describes: (paper, _, { graph }) => listDescribedMethods(graph, paper),
    references: (paper, args, { graph }) => listReferences(graph, paper, args),
    citedBy: (paper, args, { graph }) => listCitedBy(graph, paper, args),
  },
  CitationConnection: { totalCount: (list) => list.count() },
  PaperNotice: { paper: (notice, _, { graph }) => findNotice(graph, notice) },
} satisfies Resolvers;
