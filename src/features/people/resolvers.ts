// Person, field by field.
import { toGlobalId } from '../../domain/global-id.js';
import { type Resolvers } from '../../generated/resolvers-types.js';
import { findPerson, listMethods, listPapers, listRedirects } from './find-person.js';

export const personResolvers = {
  Query: { person: (_, { id }, { graph }) => findPerson(graph, id) },
  Person: {
    id: (person) => toGlobalId('Person', person.personId),
    redirects: (person, _, { graph }) => listRedirects(graph, person),
    papers: (person, args, { graph }) => listPapers(graph, person, args),
    methods: (person, _, { graph }) => listMethods(graph, person),
  },
} satisfies Resolvers;
