// Lists of citations in their orders, under filters and as of a year, against an oracle that looks at every pair of papers.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeCitationWorld, toCitationRecords } from '../fixtures/citation-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { createNaiveCitations, type NaiveCitationFilter } from '../kit/naive-citations.js';
import { openTestServer, type TestServer } from '../kit/server.js';

const world = makeCitationWorld(3);
const oracle = (asOfYear: number | null) => createNaiveCitations(world, asOfYear);
/** Those with many links more often. */
const paper = fc.constantFrom(
  ...[0, 0, 0, 25, 25].map((place) => world.papers[place]!.id),
  ...world.papers.map(({ id }) => id),
  ...world.placeholders,
);
const year = fc.integer({ min: 1988, max: 2005 });
const asOfYear = fc.option(year, { nil: null, freq: 2 });
const filterOf: fc.Arbitrary<NaiveCitationFilter> = fc.record(
  {
    year: fc.oneof(
      fc.tuple(year, fc.nat(8)).map(([from, more]) => ({ from, to: from + more })),
      year.map((from) => ({ from })),
      year.map((to) => ({ to })),
      fc.constantFrom({}, { to: -1 }, { from: 12_000 }),
    ),
    intents: fc.subarray(['background', 'method', 'result', 'none'], { minLength: 1 }),
    influential: fc.boolean(),
  },
  { requiredKeys: [] },
);

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  server = await openTestServer(graph.connection);
  await graph.load(toCitationRecords(world));
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface List {
  readonly nodes: readonly { readonly paperId: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const query = (
  list: string,
): string => `query ($id: ID!, $filter: CitationFilter, $orderBy: CitationOrder!, $asOfYear: Int,
    $first: Int, $after: String, $last: Int, $before: String) { paper(id: $id) {
  list: ${list}(filter: $filter, orderBy: $orderBy, asOfYear: $asOfYear, first: $first, after: $after, last: $last,
    before: $before) { nodes { paperId } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

const askForList = async (list: string, variables: Record<string, unknown>): Promise<List> =>
  (await server.get<{ paper: { list: List } }>(query(list), variables)).paper.list;

test('every order under every filter, page by page, from either end', async () => {
  await fc.assert(
    fc.asyncProperty(
      paper,
      fc.constantFrom('references' as const, 'citedBy' as const),
      fc.option(filterOf, { nil: null }),
      fc.constantFrom('YEAR', 'CITATION_COUNT'),
      asOfYear,
      fc.integer({ min: 2, max: 9 }),
      fc.boolean(),
      async (id, list, filter, orderBy, then, size, backward) => {
        const expected = oracle(then).list(id, list, filter ?? {}, orderBy);
        const found: string[] = [];
        let cursor: string | null = null;
        for (let goesOn = true; goesOn;) {
          const range = backward ? { last: size, before: cursor } : { first: size, after: cursor };
          const page: List = await askForList(list, { id, filter, orderBy, asOfYear: then, ...range });
          const { pageInfo, totalCount } = page;
          const keys = page.nodes.map(({ paperId }) => paperId);
          if (backward) found.unshift(...keys);
          else found.push(...keys);
          expect(totalCount).toBe(expected.length);
          expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(found.length > keys.length);
          cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
          goesOn = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
        }
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

test('how often a paper is cited, year by year', async () => {
  await fc.assert(
    fc.asyncProperty(paper, asOfYear, async (id, then) => {
      const { paper: answer } = await server.get<{ paper: { citationsByYear: unknown } }>(
        'query ($id: ID!, $asOfYear: Int) { paper(id: $id) { citationsByYear(asOfYear: $asOfYear) { year count } } }',
        { id, asOfYear: then },
      );
      expect(answer.citationsByYear).toEqual(oracle(then).citationsByYear(id));
    }),
    { numRuns: 30 },
  );
});

test('the whole is counted by the degree, a part of it only where that is asked for', async () => {
  const list = (args: string, fields: string): string =>
    `{ paper(id: "${world.papers[0]!.id}") { citedBy${args} { ${fields} } } }`;
  const statementsOf = async (text: string): Promise<string[]> => {
    graph.statements.length = 0;
    await server.get(text);
    return graph.statements.map(({ query: name }) => name).slice(1);
  };
  expect(await statementsOf(list('', 'totalCount'))).toEqual(['papers/citations-of-papers']);
  expect(await statementsOf(list('(asOfYear: 2000)', 'nodes { paperId }'))).toEqual([
    'papers/filtered-citations',
  ]);
  expect(await statementsOf(list('(asOfYear: 2000)', 'totalCount'))).toEqual([
    'papers/filtered-citations',
    'papers/count-filtered-citations',
  ]);
});

test.each([
  ['filter: { year: { from: 2001, to: 2000 } }'],
  ['filter: { intents: [] }'],
  [`filter: { intents: [${'"a", '.repeat(101)}] }`],
])('%s is refused', async (args) => {
  const text = `{ paper(id: "${world.papers[0]!.id}") { references(${args}) { totalCount } } }`;
  expect(await server.codesOf(text)).toEqual(['INVALID_INPUT']);
});

test('a cursor belongs to one order', async () => {
  const { pageInfo } = await askForList('citedBy', { id: world.papers[0]!.id, orderBy: 'YEAR', first: 1 });
  const variables = { id: world.papers[0]!.id, orderBy: 'CITATION_COUNT', after: pageInfo.endCursor };
  expect(await server.codesOf(query('citedBy'), variables)).toEqual(['INVALID_INPUT']);
});
