// Connections over the whole way: the union of the pages is the list, forwards and backwards.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;

/** Keys that are hard to sort: prefixes of each other, other cases, other scripts, beyond the BMP. */
const slugs = [
  'a',
  'a-',
  'a-b',
  'aa',
  'A',
  'b',
  'é',
  'zz',
  '中',
  'ÿ',
  '\u{1F600}',
  '\uFFFD',
  'x_1',
  'x.1',
  'x 1',
];
/** Citing papers: several of one year, several undated. */
const citing = Array.from({ length: 23 }, (_, place) => ({
  id: `local:citing-${String(place).padStart(2, '0')}`,
  year: place % 4 === 0 ? null : 2000 + (place % 3),
}));

/** By code point, which is the order of UTF-8. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const expectedCiting = [...citing]
  .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || byCodePoint(a.id, b.id))
  .map(({ id }) => id);

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  server = await openTestServer(graph.connection);
  const { rejections, report } = await graph.load([
    { kind: 'field', id: 'field' },
    { kind: 'method', slug: 'hub', related: slugs },
    ...slugs.map((slug) => ({ kind: 'method', slug, related: ['hub'], field: 'field' })),
    { kind: 'paper', id: 'local:hub' },
    ...citing.map((paper) => ({ kind: 'paper', ...paper, authors: ['person:p'] })),
    { kind: 'person', id: 'person:p' },
    ...citing.map(({ id }) => ({ kind: 'cites', citing: id, cited: 'local:hub' })),
    ...citing.map(({ id }) => ({ kind: 'cites', citing: 'local:hub', cited: id })),
  ]);
  expect([rejections, report.pending.left]).toEqual([[], 0]);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface Page {
  totalCount: number;
  nodes: { key: string }[];
  edges: { cursor: string; node: { key: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Every list there is: where it hangs, what its nodes' key is called, and what it holds. */
const lists = {
  'Method.related': ['method(slug: "hub")', 'related', 'slug', () => [...slugs].sort(byCodePoint)],
  'Method.referencedBy': ['method(slug: "hub")', 'referencedBy', 'slug', () => [...slugs].sort(byCodePoint)],
  'Field.methods': ['field(id: "field")', 'methods', 'slug', () => [...slugs].sort(byCodePoint)],
  'Paper.citedBy': ['paper(id: "local:hub")', 'citedBy', 'paperId', () => expectedCiting],
  'Paper.references': ['paper(id: "local:hub")', 'references', 'paperId', () => expectedCiting],
  'Person.papers': ['person(id: "person:p")', 'papers', 'paperId', () => expectedCiting],
} as const;
type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];

function queryOf(list: ListName): string {
  const [parent, field, key] = lists[list];
  return `query ($first: Int, $after: String, $last: Int, $before: String) {
    parent: ${parent} { list: ${field}(first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { key: ${key} } edges { cursor node { key: ${key} } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
}

async function page(list: ListName, variables: Record<string, unknown>): Promise<Page> {
  return (await server.get<{ parent: { list: Page } }>(queryOf(list), variables)).parent.list;
}

const keysOf = ({ nodes }: Page): string[] => nodes.map(({ key }) => key);

describe.each(listNames)('%s', (list) => {
  const expected = (): string[] => [...lists[list][3]()];

  test('the union of the pages is the list, forwards, with exact ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 25 }), async (first) => {
        const found: string[] = [];
        let after: string | null = null;
        for (;;) {
          const each: Page = await page(list, { first, after });
          expect(each.totalCount).toBe(expected().length);
          expect(each.edges.map(({ node }) => node)).toEqual(each.nodes);
          expect(each.pageInfo.hasPreviousPage).toBe(found.length > 0);
          found.push(...keysOf(each));
          expect(each.pageInfo.hasNextPage).toBe(found.length < expected().length);
          expect(each.pageInfo.startCursor).toBe(each.edges[0]?.cursor ?? null);
          if (!each.pageInfo.hasNextPage) break;
          after = each.pageInfo.endCursor;
        }
        expect(found).toEqual(expected());
      }),
      { numRuns: 6 },
    );
  });

  test('the union of the pages is the list, backwards, with exact ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 25 }), async (last) => {
        const found: string[] = [];
        let before: string | null = null;
        for (;;) {
          const each: Page = await page(list, { last, before });
          expect(each.pageInfo.hasNextPage).toBe(found.length > 0);
          found.unshift(...keysOf(each));
          expect(each.pageInfo.hasPreviousPage).toBe(found.length < expected().length);
          if (!each.pageInfo.hasPreviousPage) break;
          before = each.pageInfo.startCursor;
        }
        expect(found).toEqual(expected());
      }),
      { numRuns: 6 },
    );
  });

  test('any range between two cursors, from either end', async () => {
    const whole = await page(list, { first: 100 });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(expected().length - 1),
        fc.nat(expected().length - 1),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        async (from, to, size, backward) => {
          const range = { after: whole.edges[from]!.cursor, before: whole.edges[to]!.cursor };
          const inside = expected().slice(from + 1, Math.max(from + 1, to));
          const each = await page(list, { ...range, [backward ? 'last' : 'first']: size });
          expect(keysOf(each)).toEqual(backward ? inside.slice(-size) : inside.slice(0, size));
        },
      ),
      { numRuns: 10 },
    );
  });

  test('what can not be is refused, with the code and the bounds', async () => {
    const cursor = (await page(list, { first: 1 })).pageInfo.endCursor!;
    const other = (await page(list === 'Paper.citedBy' ? 'Method.related' : 'Paper.citedBy', { first: 1 }))
      .pageInfo.endCursor;
    for (const bad of [
      { first: 0 },
      { first: -1 },
      { first: 101 },
      { first: 100_000 },
      { last: 0 },
      { last: -5 },
      { last: 101 },
      { first: 1, last: 1 },
      { after: 'no cursor' },
      { before: '' },
      { after: other },
      { after: `${cursor}x` },
    ]) {
      const { errors } = await server.ask(queryOf(list), bad);
      expect([bad, errors?.[0]?.extensions.code]).toEqual([bad, 'INVALID_INPUT']);
    }
    const { errors } = await server.ask(queryOf(list), { first: 100_000 });
    expect(errors![0]).toMatchObject({
      message: '`first` is 100000; allowed are 1 to 100.',
      extensions: { minimum: 1, maximum: 100 },
    });
  });
});

test('twenty where no size is given, a hundred at most', async () => {
  expect((await page('Paper.citedBy', {})).nodes).toHaveLength(20);
  expect((await page('Paper.citedBy', { first: 100 })).nodes).toHaveLength(23);
});

test('what is there all the time is seen once and in order, though others come and go between the pages', async () => {
  const stays = new Set(slugs);
  const seen: string[] = [];
  let after: string | null = null;
  let round = 0;
  for (;;) {
    const each: Page = await page('Method.related', { first: 3, after });
    seen.push(...keysOf(each));
    if (!each.pageInfo.hasNextPage) break;
    after = each.pageInfo.endCursor;
    const guests = [`0-guest-${round}`, `aa-guest-${round}`, `zzz-guest-${round}`];
    await graph.load([
      ...guests.map((slug) => ({ kind: 'method', slug })),
      { kind: 'method', slug: 'hub', related: [...slugs, ...guests] },
    ]);
    round += 1;
  }
  await graph.load([{ kind: 'method', slug: 'hub', related: slugs }]);
  expect(seen.filter((slug) => stays.has(slug))).toEqual([...slugs].sort(byCodePoint));
  expect(new Set(seen).size).toBe(seen.length);
});

test('a cursor whose node has gone still tells where to go on', async () => {
  await graph.load([
    { kind: 'method', slug: 'ab' },
    { kind: 'method', slug: 'hub', related: [...slugs, 'ab'] },
  ]);
  const whole = await page('Method.related', { first: 100 });
  const cursor = whole.edges.find(({ node }) => node.key === 'ab')!.cursor;
  await graph.load([{ kind: 'method', slug: 'hub', related: slugs }]);
  expect(keysOf(await page('Method.related', { first: 1, after: cursor }))).toEqual(['b']);
});
