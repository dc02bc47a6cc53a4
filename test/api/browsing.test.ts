// Lists, filters, orders, pages and facets against an oracle that looks at every record.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toRecords, type World } from '../fixtures/browsing-world.js';
import { openBrowsingLibrary } from '../kit/browsing-library.js';
import { type TestGraph } from '../kit/graph.js';
import { filtersOf, listsOf, locales } from '../kit/arbitrary-lists.js';
import {
  askForPage,
  kinds,
  listed,
  type ListPage,
  type ListVariables,
  queryOf,
  walkList,
} from '../kit/lists.js';
import { type NaiveLibrary } from '../kit/naive-library.js';
import { type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
let world: World;
let library: NaiveLibrary;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ graph, server, world, library, close } = await openBrowsingLibrary(90));
});
afterAll(() => close());

describe.each(kinds)('%s', (things) => {
  test('every order, from either end, is the whole list in its order', async () => {
    for (const by of listed[things][2]) {
      for (const direction of ['ASC', 'DESC'] as const) {
        for (const locale of by === 'NAME' ? locales : ['en']) {
          const variables = { by, direction, locale };
          const expected = library.list(things, {}, by, direction, locale);
          for (const backward of [false, true]) {
            expect([variables, await walkList(server, things, variables, 37, backward)]).toEqual([
              variables,
              expected,
            ]);
          }
        }
      }
    }
  });

  test('filters, in any order, on pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        filtersOf(world, things),
        listsOf(things),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        async (filter, variables, size, backward) => {
          const { by, direction, locale } = variables;
          const expected = library.list(things, filter, by, direction, locale);
          const pageSize = Math.max(size, Math.ceil(expected.length / 6), 1);
          expect(await walkList(server, things, { ...variables, filter }, pageSize, backward)).toEqual(
            expected,
          );
          const { list } = await server.get<{ list: { totalCount: number } }>(queryOf(things, 'totalCount'), {
            ...variables,
            filter,
          });
          expect(list.totalCount).toBe(expected.length);
        },
      ),
      {
        numRuns: 30,
        // Conditions that planning could do away with.
        examples: [{ not: {} }, { or: [{}] }, { and: [{ not: {} }, { or: [{}] }] }].map(
          (filter): [Readonly<Record<string, unknown>>, ListVariables, number, boolean] => [
            filter,
            { by: 'NAME', direction: 'ASC', locale: 'en' },
            1,
            false,
          ],
        ),
      },
    );
  });

  test('any range between two cursors, from either end', async () => {
    await fc.assert(
      fc.asyncProperty(
        listsOf(things),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        async (variables, one, other, size, backward) => {
          const query = queryOf(things, `edges { cursor node { key: ${listed[things][1]} } }`);
          interface Edges {
            list: { edges: { cursor: string; node: { key: string } }[] };
          }
          const { edges } = (await server.get<Edges>(query, { ...variables, first: 100 })).list;
          const [from, to] = [one % edges.length, other % edges.length];
          const inside = edges.slice(from + 1, Math.max(from + 1, to)).map(({ node }) => node.key);
          const range = { after: edges[from]!.cursor, before: edges[to]!.cursor };
          const { nodes } = await askForPage(server, things, {
            ...variables,
            ...range,
            [backward ? 'last' : 'first']: size,
          });
          expect(nodes.map(({ key }) => key)).toEqual(backward ? inside.slice(-size) : inside.slice(0, size));
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('facets are what a naive count gives, each without its own condition', async () => {
  const keys = ['FIELD', 'FAMILY', 'TYPE', 'DECADE', 'LOCALE'];
  const query = `query ($filter: MethodFilter, $by: [MethodFacetKey!]!) {
    methods(filter: $filter) { facets(by: $by, first: 100) { key values { value count field { fieldId } } } } }`;
  interface Facets {
    methods: {
      facets: {
        key: string;
        values: { value: string; count: number; field: { fieldId: string } | null }[];
      }[];
    };
  }
  await fc.assert(
    fc.asyncProperty(
      filtersOf(world, 'methods'),
      fc.shuffledSubarray(keys, { minLength: 1 }),
      async (filter, by) => {
        const { methods } = await server.get<Facets>(query, { filter, by });
        expect(methods.facets.map(({ key }) => key)).toEqual(by);
        for (const { key, values } of methods.facets) {
          expect(values.map(({ value, count }) => [value, count])).toEqual(library.countFacet(key, filter));
          for (const { value, field } of values)
            expect(field?.fieldId ?? null).toBe(key === 'FIELD' ? value : null);
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('one statement for the page and one for each facet, and nothing for what is not asked for', async () => {
  const counted = async (fields: string): Promise<string[]> => {
    graph.statements.length = 0;
    await server.get(`{ methods(filter: {family: ["Statistics"]}, first: 3) { ${fields} } }`);
    return graph.statements.map(({ query }) => query).sort();
  };
  expect(await counted('nodes { slug name } pageInfo { hasNextPage }')).toEqual(['browsing/methods-by-name']);
  expect(await counted('totalCount')).toEqual(['browsing/count-methods']);
  expect(await counted('nodes { slug } totalCount facets(by: [FIELD, TYPE]) { values { count } }')).toEqual([
    'browsing/count-methods',
    'browsing/methods-by-field',
    'browsing/methods-by-name',
    'browsing/methods-by-type',
  ]);
});

test('what is there all the time is seen once and in order, though others come and go between the pages', async () => {
  const stays = library.list('methods', {}, 'NAME', 'DESC', 'vi');
  const variables = { by: 'NAME', direction: 'DESC', locale: 'vi' } as const;
  const seen: string[] = [];
  let after: string | null = null;
  for (let round = 0; ; round += 1) {
    const { nodes, pageInfo }: ListPage = await askForPage(server, 'methods', {
      ...variables,
      first: 20,
      after,
    });
    seen.push(...nodes.map(({ key }) => key));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
    await graph.load(
      ['aaa', 'khuech tan', 'zzz'].map((name) => ({
        kind: 'method',
        slug: `guest ${round} ${name}`,
        names: { vi: name },
      })),
    );
  }
  expect(seen.filter((key) => !key.startsWith('guest'))).toEqual(stays);
  expect(new Set(seen).size).toBe(seen.length);
  await graph.clear();
  await graph.load(toRecords(world));
});

test('a cursor of another order or list, and what can not be met, is refused', async () => {
  const cursorOf = async (list: string): Promise<string> =>
    (await server.get<{ list: ListPage }>(`{ list: ${list} { nodes { key: id } pageInfo { endCursor } } }`))
      .list.pageInfo.endCursor!;
  const byYear = await cursorOf('methods(first: 1, orderBy: {by: YEAR})');
  for (const list of [
    `methods(after: "${byYear}")`,
    `methods(after: "${byYear}", orderBy: {by: YEAR, direction: DESC})`,
    `methods(after: "${await cursorOf('methods(first: 1)')}", locale: "vi")`,
    `papers(after: "${byYear}", orderBy: {by: YEAR})`,
    'methods(first: 0)',
    'methods(last: 101)',
    'methods(first: 1, last: 1)',
    'methods(after: "x")',
    'methods(filter: {family: []})',
    'methods(filter: {or: []})',
    'methods(filter: {year: {from: 2000, to: 1999}})',
    'methods(filter: {citedAtLeast: -1})',
    'methods(filter: {not: {not: {not: {not: {not: {hasSeminalPaper: true}}}}}})',
    `methods(filter: {or: [${'{hasSeminalPaper: true},'.repeat(51)}]})`,
    `methods(filter: {family: [${'"x",'.repeat(101)}]})`,
  ]) {
    const codes = await server.codesOf(`{ list: ${list} { totalCount pageInfo { endCursor } } }`);
    expect([list, new Set(codes)]).toEqual([list, new Set(['INVALID_INPUT'])]);
  }
  expect(await server.codesOf('{ methods { facets(by: [TYPE, TYPE]) { key } } }')).toEqual(['INVALID_INPUT']);
  expect(await server.codesOf('{ methods { facets(by: [TYPE], first: 0) { key } } }')).toEqual([
    'INVALID_INPUT',
  ]);
});

test("a field's own methods have facets, too, and names come in the language of the list", async () => {
  const query = `{ field(id: "field-3") { methods { totalCount facets(by: [TYPE], first: 100) { values { value count } } } }
    methods(locale: "vi", first: 1, filter: {hasNameIn: ["vi"]}) { nodes { name nameText { locale } } } }`;
  const { field, methods } = await server.get<{
    field: { methods: { facets: { values: { value: string; count: number }[] }[] } };
    methods: { nodes: { nameText: { locale: string } }[] };
  }>(query);
  const own = { inField: { ids: ['field-3'], withParts: false } };
  expect(field.methods.facets[0]!.values.map(({ value, count }) => [value, count])).toEqual(
    library.countFacet('TYPE', { and: [own] }),
  );
  expect(methods.nodes[0]!.nameText.locale).toBe('vi');
});
