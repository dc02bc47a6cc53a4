// Provenance of every type that has one, and the imports themselves.
import { type Resolvers } from '../../generated/resolvers-types.js';
import { findProvenance } from './find-provenance.js';
import { findCounts, listAllImports, listFiles, listImports, listStatementsOf } from './list-imports.js';

export const provenanceResolvers = {
  Query: { imports: (_, __, { graph }) => listAllImports(graph) },
  Method: { provenance: ({ slug }, _, { graph }) => findProvenance(graph, 'Method', slug) },
  Paper: { provenance: ({ paperId }, _, { graph }) => findProvenance(graph, 'Paper', paperId) },
  Person: { provenance: ({ personId }, _, { graph }) => findProvenance(graph, 'Person', personId) },
  Field: { provenance: ({ fieldId }, _, { graph }) => findProvenance(graph, 'Field', fieldId) },
  Provenance: {
    imports: (provenance, _, { graph }) => listImports(graph, provenance),
    statements: (provenance, _, { graph }) => listStatementsOf(graph, provenance),
  },
  LinkProvenance: { imports: (provenance, _, { graph }) => listImports(graph, provenance) },
  Import: {
    files: (imported, _, { graph }) => listFiles(graph, imported),
    counts: (imported, _, { graph }) => findCounts(graph, imported),
  },
} satisfies Resolvers;
