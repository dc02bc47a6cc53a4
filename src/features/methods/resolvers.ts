// Method, field by field.
import { toGlobalId } from '../../domain/global-id.js';
import { defaultLocale } from '../../domain/locale.js';
import { type Method, toMethodName } from '../../domain/method.js';
import { type Resolvers } from '../../generated/resolvers-types.js';
import {
  findField,
  findMethod,
  findSummary,
  listFields,
  listOriginators,
  listSources,
} from './find-method.js';
import { listReferencingMethods, listRelatedMethods } from './list-related-methods.js';

const localeOf = (method: Method, asked?: string | null): string => asked ?? method.locale ?? defaultLocale;

export const methodResolvers = {
  Query: { method: (_, { slug }, { graph }) => findMethod(graph, slug) },
  Method: {
    id: (method) => toGlobalId('Method', method.slug),
    name: (method, { locale }) => toMethodName(method, localeOf(method, locale)).text,
    nameText: (method, { locale }) => toMethodName(method, localeOf(method, locale)),
    summary: async (method, { locale }, { graph }) =>
      (await findSummary(graph, method, localeOf(method, locale)))?.text ?? null,
    summaryText: (method, { locale }, { graph }) => findSummary(graph, method, localeOf(method, locale)),
    field: (method, _, { graph }) => findField(graph, method),
    fields: (method, _, { graph }) => listFields(graph, method),
    originators: (method, _, { graph }) => listOriginators(graph, method),
    sources: (method, _, { graph }) => listSources(graph, method),
    related: (method, args, { graph }) => listRelatedMethods(graph, method, args),
    referencedBy: (method, args, { graph }) => listReferencingMethods(graph, method, args),
  },
} satisfies Resolvers;
