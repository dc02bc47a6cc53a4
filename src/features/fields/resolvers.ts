// Field, field by field.
import { toFieldName } from '../../domain/field.js';
import { toGlobalId } from '../../domain/global-id.js';
import { defaultLocale } from '../../domain/locale.js';
import { type Resolvers } from '../../generated/resolvers-types.js';
import { findField, listMethods, listWiderFields } from './find-field.js';

export const fieldResolvers = {
  Query: { field: (_, { id }, { graph }) => findField(graph, id) },
  Field: {
    id: (field) => toGlobalId('Field', field.fieldId),
    name: (field, { locale }) => toFieldName(field, locale ?? field.locale ?? defaultLocale),
    popularity: (field) => field.methodCount,
    partOf: (field, _, { graph }) => listWiderFields(graph, field),
    methods: (field, args, { graph }) => listMethods(graph, field, args),
  },
} satisfies Resolvers;
