// schema.graphql and every feature's resolvers, made one executable schema.
import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema } from 'graphql';
import { analysisResolvers } from '../features/analysis/resolvers.js';
import { browsingResolvers } from '../features/browsing/resolvers.js';
import { mainPathResolvers } from '../features/citations/main-path-resolvers.js';
import { citationResolvers } from '../features/citations/resolvers.js';
import { comparisonResolvers } from '../features/comparisons/resolvers.js';
import { explorationResolvers } from '../features/exploration/resolvers.js';
import { fieldResolvers } from '../features/fields/resolvers.js';
import { localeResolvers } from '../features/locales/resolvers.js';
import { methodResolvers } from '../features/methods/resolvers.js';
import { nodeResolvers } from '../features/nodes/resolvers.js';
import { paperResolvers } from '../features/papers/resolvers.js';
import { personResolvers } from '../features/people/resolvers.js';
import { provenanceResolvers } from '../features/provenance/resolvers.js';
import { searchResolvers } from '../features/search/resolvers.js';
import { scalarResolvers } from './scalars.js';

/** The whole API. */
export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
    resolvers: [
      scalarResolvers,
      browsingResolvers,
      comparisonResolvers,
      mainPathResolvers,
      methodResolvers,
      paperResolvers,
      personResolvers,
      fieldResolvers,
      nodeResolvers,
      localeResolvers,
      provenanceResolvers,
      searchResolvers,
      citationResolvers,
      analysisResolvers,
      explorationResolvers,
    ],
  });
}
