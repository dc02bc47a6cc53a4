// node and nodes: Relay's global object identification.
import { type Resolvers } from '../../generated/resolvers-types.js';
import { findNode, findNodes } from './find-node.js';

export const nodeResolvers = {
  Query: {
    node: (_, { id }, { graph }) => findNode(graph, id),
    nodes: (_, { ids }, { graph }) => findNodes(graph, ids),
  },
} satisfies Resolvers;
