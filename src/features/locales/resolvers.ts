// locales, and nothing else.
import { type Resolvers } from '../../generated/resolvers-types.js';
import { listLocales } from './list-locales.js';

export const localeResolvers = {
  Query: { locales: (_, __, { graph }) => listLocales(graph) },
} satisfies Resolvers;
