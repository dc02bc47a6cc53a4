// Lists of methods, papers, people and fields, and what may be asked of a whole list.
import { type BrowsedList, type MethodList } from '../../domain/browsing.js';
import { toField } from '../../domain/field.js';
import { type Filter } from '../../domain/filter.js';
import { toMethod } from '../../domain/method.js';
import { toPaper } from '../../domain/paper.js';
import { toPerson } from '../../domain/person.js';
import { type Resolvers } from '../../generated/resolvers-types.js';
import { type RequestContext } from '../../graph/request-context.js';
import { requireRanks } from '../../graph/require-ranks.js';
import { listFacets } from './list-facets.js';
import { type BrowseArguments, countThings, listThings } from './list-things.js';
import { chooseOrder, fieldOrders, methodOrders, paperOrders, personOrders } from './orders.js';

/** A filter's conditions are known by name: the schema lets no others through. */
const toArguments = <Args extends { readonly filter?: object | null }>(args: Args): Args & BrowseArguments =>
  args as unknown as Args & BrowseArguments & { readonly filter?: Filter | null };

/** What all lists answer alike; their page is asked for once, and not at all where only the whole is counted. */
const listFields = {
  edges: async <Thing>(list: BrowsedList<Thing>) => (await list.page()).edges,
  nodes: async <Thing>(list: BrowsedList<Thing>) => (await list.page()).nodes,
  pageInfo: async (list: BrowsedList<unknown>) => (await list.page()).pageInfo,
  totalCount: (list: BrowsedList<unknown>, _: unknown, { graph }: RequestContext) => countThings(graph, list),
};

export const browsingResolvers = {
  Query: {
    methods: (_, args, { graph }) =>
      listThings(
        graph,
        {
          things: 'methods',
          order: chooseOrder(methodOrders, args.orderBy, args.locale),
          toThing: toMethod,
        },
        toArguments(args),
      ),
    papers: async (_, args, { graph }) => {
      if (args.orderBy.by === 'PAGE_RANK') await requireRanks(graph);
      return listThings(
        graph,
        {
          things: 'papers',
          order: chooseOrder(paperOrders, args.orderBy, args.locale),
          toThing: toPaper,
        },
        toArguments(args),
      );
    },
    people: (_, args, { graph }) =>
      listThings(
        graph,
        {
          things: 'people',
          order: chooseOrder(personOrders, args.orderBy, args.locale),
          toThing: toPerson,
        },
        toArguments(args),
      ),
    fields: (_, args, { graph }) =>
      listThings(
        graph,
        {
          things: 'fields',
          order: chooseOrder(fieldOrders, args.orderBy, args.locale),
          toThing: toField,
        },
        toArguments(args),
      ),
  },
  MethodConnection: {
    ...listFields,
    facets: (list: MethodList, args, { graph }) => listFacets(graph, list, args),
  },
  PaperConnection: listFields,
  PersonConnection: listFields,
  FieldConnection: listFields,
} satisfies Resolvers;
