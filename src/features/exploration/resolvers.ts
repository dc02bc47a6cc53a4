// What those ask who explore the graph: what a thing is linked by, its neighbours, links among things, connections.
import { type Resolvers } from '../../generated/resolvers-types.js';
import { countRelations } from './count-relations.js';
import { expandNode } from './expand-node.js';
import { findShortestConnection } from './find-shortest-connection.js';
import { listEdgesAmong } from './list-edges-among.js';

export const explorationResolvers = {
  Query: {
    expand: (_, args, { graph }) => expandNode(graph, args),
    edgesAmong: (_, { ids }, { graph }) => listEdgesAmong(graph, ids),
    shortestConnection: (_, args, { graph }) => findShortestConnection(graph, args),
  },
  Method: { relations: ({ slug }, _, { graph }) => countRelations(graph, 'Method', slug) },
  Paper: { relations: ({ paperId }, _, { graph }) => countRelations(graph, 'Paper', paperId) },
  Person: { relations: ({ personId }, _, { graph }) => countRelations(graph, 'Person', personId) },
  Field: { relations: ({ fieldId }, _, { graph }) => countRelations(graph, 'Field', fieldId) },
  ConnectionPath: { links: (path) => path.links() },
} satisfies Resolvers;
