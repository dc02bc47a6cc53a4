// How many statements a query costs: at most one for each field at each level, however many parents.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
const many = Array.from({ length: 60 }, (_, place) => `m${place}`);

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  server = await openTestServer(graph.connection);
  await graph.load([
    { kind: 'field', id: 'f' },
    ...many.map((slug, place) => ({
      kind: 'method',
      slug,
      field: 'f',
      people: [`p${place % 7}`, `p${place % 5}`].filter((id, index, ids) => ids.indexOf(id) === index),
      sources: [`local:${place}`, `local:${(place + 1) % 60}`],
      related: [1, 2, 3, 5, 8].map((step) => `m${(place + step) % 60}`),
    })),
    ...many.map((_, place) => ({ kind: 'paper', id: `local:${place}`, authors: [`p${place % 7}`] })),
    ...Array.from({ length: 7 }, (_, place) => ({ kind: 'person', id: `p${place}` })),
    ...many.map((_, place) => ({
      kind: 'cites',
      citing: `local:${place}`,
      cited: `local:${(place + 30) % 60}`,
    })),
  ]);
});
beforeEach(() => {
  graph.statements.length = 0;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const names = (): string[] => graph.statements.map(({ query }) => query).sort();

// The sources of the related methods cost nothing: all of them were asked for one level above.
test('a list of sixty methods with six nested lists costs one statement each', async () => {
  await server.get(`{ field(id: "f") { methods(first: 60) { totalCount nodes {
    name relatedCount referencedByCount summary
    fields { name }
    originators { name }
    sources { citation citationCount authors { name } }
    related(first: 5) { totalCount nodes { slug sources { title } } }
    referencedBy(first: 2) { nodes { slug } }
  } } } }`);
  expect(names()).toEqual([
    'fields/fields-by-id',
    'fields/methods-of-fields',
    'methods/fields-of-methods',
    'methods/originators-of-methods',
    'methods/referencing-methods',
    'methods/related-methods',
    'methods/sources-of-methods',
    'methods/summaries-of-methods',
    'papers/authors-of-papers',
  ]);
});

test('five levels deep, one statement a level', async () => {
  await server.get(
    `{ method(slug: "m0") { related(first: 4) { nodes { related(first: 4) { nodes { related(first: 4) { nodes { sources { citedBy(first: 2) { nodes { authors { papers(first: 2) { totalCount nodes { title } } } } } } } } } } } } } }`,
  );
  expect(names()).toEqual([
    'methods/methods-by-slug',
    'methods/related-methods',
    'methods/related-methods',
    'methods/related-methods',
    'methods/sources-of-methods',
    'papers/authors-of-papers',
    'papers/citations-of-papers',
    'people/papers-of-people',
  ]);
});

test('counts come from degrees: they cost no statement of their own', async () => {
  await server.get(
    `{ method(slug: "m0") { relatedCount referencedByCount related(first: 1) { totalCount } } paper(id: "local:1") { citationCount referenceCount citedBy(first: 1) { totalCount } } }`,
  );
  expect(names()).toEqual([
    'methods/methods-by-slug',
    'methods/related-methods',
    'papers/citations-of-papers',
    'papers/papers-by-id',
  ]);
});

test('fields of the root asked for under many names are one statement', async () => {
  const aliases = many.map((slug) => `${slug}: method(slug: "${slug}") { slug }`).join(' ');
  await server.get(`{ ${aliases} }`);
  expect(names()).toEqual(['methods/methods-by-slug']);
});

test('a hundred nodes of all types are one statement, in their order, null where there is none', async () => {
  const ids = [
    ...many.slice(0, 40).map((slug) => ['Method', slug]),
    ...many.slice(0, 40).map((_, place) => ['Paper', `local:${place}`]),
    ['Person', 'p1'],
    ['Field', 'f'],
    ['Method', 'none'],
  ].map(([type, key]) => Buffer.from(`${type}:${key}`).toString('base64url'));
  const { nodes } = await server.get<{ nodes: ({ id: string; __typename: string } | null)[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
    { ids: [...ids, 'nonsense'] },
  );
  expect(names()).toEqual(['nodes/nodes-by-key']);
  expect(nodes.map((node) => node?.id ?? null)).toEqual([...ids.slice(0, -1), null, null]);
  expect(
    await server.codesOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => ids[0]),
    }),
  ).toEqual(['INVALID_INPUT']);
});
