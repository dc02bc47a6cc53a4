// A list of things in an order, under a filter, page by page: one statement, whatever is asked.
import { type BrowsedList } from '../../domain/browsing.js';
import { toMatchingQuery } from '../../domain/full-text-query.js';
import { type Filter, type FilteredThings } from '../../domain/filter.js';
import { toNameList } from '../../domain/list-order.js';
import { toPageRanges } from '../../domain/list-ranges.js';
import { toLocaleChain } from '../../domain/locale.js';
import { type PageArguments, type PageRows, toConnection, toPage } from '../../domain/page.js';
import { parseSearchQuery } from '../../domain/search-query.js';
import { type CompiledFilter, compileFilter } from '../../graph/filters/compile-filter.js';
import { type Graph } from '../../graph/graph.js';
import { type ChosenOrder } from './orders.js';

export interface BrowseArguments extends PageArguments {
  /** A text as it is searched for. */
  readonly query?: string | null;
  readonly filter?: Filter | null;
  readonly locale: string;
}

interface Listing<Row, Thing> {
  readonly things: FilteredThings;
  readonly order: ChosenOrder;
  readonly toThing: (row: Row, locale: string) => Thing;
}

/** Of so many things and more an index leads faster to a page than looking at each of them. */
const few = 5_000;

/** The queries of each list, by key or by name; of few where there may be so many that a condition is worth beginning with. */
const queries = {
  methods: {
    byKey: ['browsing/methods', 'browsing/methods-of-few'],
    byName: ['browsing/methods-by-name', 'browsing/methods-by-name-of-few'],
  },
  papers: { byKey: ['browsing/papers', 'browsing/papers-of-few'] },
  people: { byKey: ['browsing/people', 'browsing/people-of-few'] },
  fields: { byKey: ['browsing/fields'], byName: ['browsing/fields-by-name'] },
} as const satisfies Record<FilteredThings, Partial<Record<'byKey' | 'byName', readonly string[]>>>;

/** The list, nothing of it asked for yet. @throws INVALID_INPUT for a page, a filter or a text that can't be */
export function listThings<Row, Thing>(
  graph: Graph,
  { things, order, toThing }: Listing<Row, Thing>,
  args: BrowseArguments,
): BrowsedList<Thing> {
  const { locale } = args;
  const filter = toFilter(things, args);
  const compiled = compileFilter(things, filter);
  const page = toPage(`${things} ${order.name}`, args);
  const bounds = compiled.bounds.filter((bound) => !order.byLanguage && bound.order === order.keys);
  const { backward, ...ranges } = toPageRanges(page, order, bounds);

  async function ask() {
    const [row] = await graph.readFilled<{
      value: PageRows<{ readonly orderKey: string; readonly node: Row }>;
    }>(
      toQuery(things, order, compiled),
      { ...compiled.parts, ...(!order.byLanguage && { order: order.keys }) },
      {
        ...compiled.parameters,
        ...ranges,
        limit: page.size + 1,
        few,
        ...(order.byLanguage && { lists: toLists(things, locale) }),
      },
      backward,
    );
    return toConnection(page, row!.value, 0, ({ node }) => ({ node: toThing(node, locale) }));
  }

  let asked: ReturnType<typeof ask> | undefined;
  return { things, filter, locale, knownCount: null, page: () => (asked ??= ask()) };
}

/** What is searched for is one more condition, so that counts and facets go by it as the page does. */
function toFilter(things: FilteredThings, { filter, query }: BrowseArguments): Filter {
  if (query === null || query === undefined) return filter ?? {};
  const matching = toMatchingQuery(parseSearchQuery('query', query), { summaries: things === 'methods' });
  return { ...filter, matching };
}

function toQuery(things: FilteredThings, { byLanguage }: ChosenOrder, { hasStart }: CompiledFilter): string {
  const own: { byKey: readonly string[]; byName?: readonly string[] } = queries[things];
  const [usual, ofFew] = (byLanguage ? own.byName : null) ?? own.byKey;
  return hasStart && ofFew !== undefined ? ofFew : usual!;
}

/** The lists by name that serve a reader of the language, best first: the first of them that there is. */
const toLists = (things: FilteredThings, locale: string): string[] =>
  toLocaleChain(locale).map((tag) => toNameList(things === 'fields' ? 'Field' : 'Method', tag));

/** How many things the list holds. @throws TIMEOUT where that can't be counted in time */
export async function countThings(graph: Graph, list: BrowsedList<unknown>): Promise<number> {
  if (list.knownCount !== null) return list.knownCount;
  const { parts, parameters } = compileFilter(list.things, list.filter);
  const [row] = await graph.readFilled<{ count: number }>(`browsing/count-${list.things}`, parts, parameters);
  return row!.count;
}
