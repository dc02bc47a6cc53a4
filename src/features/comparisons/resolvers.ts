// compareMethods and compareKnownMethods: the rest of a comparison is read off its domain object.
import { type Resolvers } from '../../generated/resolvers-types.js';
import { compareKnownMethods, compareMethods } from './compare-methods.js';

export const comparisonResolvers = {
  Query: {
    compareMethods: (_, args, { graph }) => compareMethods(graph, args),
    compareKnownMethods: (_, args, { graph }) => compareKnownMethods(graph, args),
  },
} satisfies Resolvers;
