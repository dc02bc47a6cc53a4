// What was searched for, browsed: filters, orders, pages, counts and facets of it, against an oracle and the search itself.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type World } from '../fixtures/browsing-world.js';
import { filtersOf, listsOf } from '../kit/arbitrary-lists.js';
import { openBrowsingLibrary } from '../kit/browsing-library.js';
import { type TestGraph } from '../kit/graph.js';
import { kinds, listed, queryOf, walkList } from '../kit/lists.js';
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

const words = [
  'khuech',
  'tan',
  'Straße',
  'strase',
  'ŁANCUCH',
  'do',
  'lường',
  '拡散',
  '散',
  'markof',
  'zebar',
  'Z',
  'fit',
];
const others = ['and', '1', '17', 'method', 'person', 'field', 'nothing', '…'];
const texts = fc
  .array(fc.constantFrom(...words, ...others), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '));

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: { slug?: string; paperId?: string; personId?: string; fieldId?: string }[];
  };
}

describe.each(kinds)('%s', (things) => {
  const [type] = listed[things];
  const search = `query ($query: String!, $filter: ${type}Filter) {
    search(query: $query, types: [${type.toUpperCase()}], filter: {${things}: $filter}, first: 100) {
      totalCount nodes { ... on Method { slug } ... on Paper { paperId } ... on Person { personId } ... on Field { fieldId } } } }`;

  test('a text and a filter leave what the oracle finds, in any order, and the search as well', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.option(filtersOf(world, things), { nil: {} }),
        listsOf(things),
        fc.boolean(),
        async (query, filter, variables, backward) => {
          const { by, direction, locale } = variables;
          const expected = library.list(things, { ...filter, matching: query }, by, direction, locale);
          const asked = { ...variables, query, filter };
          const size = Math.max(1, Math.ceil(expected.length / 2));
          expect(await walkList(server, things, asked, size, backward)).toEqual(expected);
          const { list } = await server.get<{ list: { totalCount: number } }>(
            queryOf(things, 'totalCount'),
            asked,
          );
          expect(list.totalCount).toBe(expected.length);
          const { search: found } = await server.get<Found>(search, { query, filter });
          const keys = found.nodes.map(
            ({ slug, paperId, personId, fieldId }) => slug ?? paperId ?? personId ?? fieldId!,
          );
          expect([keys.sort(), found.totalCount]).toEqual([[...expected].sort(), expected.length]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('facets count what was searched for', async () => {
  const keys = ['FIELD', 'FAMILY', 'TYPE', 'DECADE', 'LOCALE'];
  const query = `query ($query: String, $filter: MethodFilter, $by: [MethodFacetKey!]!) {
    methods(query: $query, filter: $filter) { facets(by: $by, first: 100) { key values { value count } } } }`;
  interface Facets {
    methods: { facets: { key: string; values: { value: string; count: number }[] }[] };
  }
  await fc.assert(
    fc.asyncProperty(texts, filtersOf(world, 'methods'), async (text, filter) => {
      const { methods } = await server.get<Facets>(query, { query: text, filter, by: keys });
      for (const { key, values } of methods.facets) {
        const expected = library.countFacet(key, { ...filter, matching: text });
        expect([key, values.map(({ value, count }) => [value, count])]).toEqual([key, expected]);
      }
    }),
    { numRuns: 30 },
  );
});

test('a text is one more condition of the statement, and refused where search refuses it', async () => {
  graph.statements.length = 0;
  await server.get(
    '{ methods(query: "zebra", orderBy: {by: POPULARITY}) { nodes { slug } pageInfo { hasNextPage } } }',
  );
  await server.get(`{ search(query: "zebra", filter: {methods: {inField: {ids: ["field-1"]}}, fields: {partOf: ["field-0"]},
    papers: {describesAny: true}, people: {hasOrcid: true}}) { totalCount } }`);
  expect(graph.statements.map(({ query }) => query)).toEqual([
    'browsing/methods-of-few',
    'search/search-texts',
  ]);
  for (const list of [
    `methods(query: "${'x'.repeat(301)}")`,
    'search(query: "a", filter: {methods: {family: []}})',
    'search(query: "a", filter: {papers: {year: {from: 2, to: 1}}})',
  ]) {
    expect([list, await server.codesOf(`{ ${list} { totalCount } }`)]).toEqual([list, ['INVALID_INPUT']]);
  }
});

test('quotes, unwanted words and texts without a word mean the same as in a search', async () => {
  for (const [query, things] of [
    ['"khuech tan"', 'methods'],
    ['strasse -zebra', 'papers'],
    ['-strasse', 'people'],
    ['…', 'fields'],
  ] as const) {
    const data = await server.get<Record<'list' | 'search', { totalCount: number }>>(
      `query ($query: String!) { list: ${things}(query: $query) { totalCount }
        search(query: $query, types: [${listed[things][0].toUpperCase()}]) { totalCount } }`,
      { query },
    );
    expect([query, data.list]).toEqual([query, data.search]);
  }
});
