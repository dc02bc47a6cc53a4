// How far those who explore may go: what is refused, ids in other spellings, languages, and what a question costs.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
const many = Array.from({ length: 30 }, (_, place) => `local:${String(place).padStart(2, '0')}`);

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  server = await openTestServer(graph.connection);
  const { rejections } = await graph.load([
    { kind: 'field', id: 'f' },
    { kind: 'method', slug: 'm', names: { en: 'Alpha', vi: 'Zê-ta' }, field: 'f', sources: ['local:00'] },
    { kind: 'method', slug: 'n', names: { en: 'Beta', vi: 'Anpha' }, field: 'f', related: ['m'] },
    { kind: 'person', id: 'person:p', name: 'P', orcid: '0000-0002-1825-0097' },
    { kind: 'paper', id: many[0], doi: '10.1/zero', authors: ['person:p'], retracted: true },
    ...many.slice(1).map((id) => ({ kind: 'paper', id })),
    ...many.slice(1).map((citing) => ({ kind: 'cites', citing, cited: many[0] })),
    { kind: 'cites', citing: many[0], cited: 'doi:10.9/ghost' },
  ]);
  expect(rejections).toEqual([]);
});
beforeEach(() => {
  graph.statements.length = 0;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const names = (): string[] => graph.statements.map(({ query }) => query).sort();
const expand = (args: string): string => `{ expand(${args}) { totalCount } }`;
const connect = (args: string): string => `{ shortestConnection(${args}) { truncated } }`;

describe('refused', () => {
  test.each<[string, string, object]>([
    [expand('id: "nothing", relation: CITES, direction: IN'), 'NOT_FOUND', { ids: ['nothing'] }],
    [
      expand('id: "m", relation: CITES, direction: IN'),
      'INVALID_INPUT',
      {
        relations: [
          'RELATED_TO OUT',
          'RELATED_TO IN',
          'DESCRIBED_IN OUT',
          'IN_FIELD OUT',
          'ORIGINATED_BY OUT',
        ],
      },
    ],
    [
      expand('id: "f", relation: IN_FIELD, direction: OUT'),
      'INVALID_INPUT',
      { relations: ['IN_FIELD IN', 'PART_OF OUT', 'PART_OF IN'] },
    ],
    [
      expand('id: "m", relation: IN_FIELD, direction: OUT, orderBy: YEAR'),
      'INVALID_INPUT',
      { orders: ['POSITION', 'KEY', 'NAME', 'POPULARITY'] },
    ],
    [
      expand('id: "local:00", relation: CITES, direction: IN, orderBy: POSITION'),
      'INVALID_INPUT',
      { orders: ['YEAR', 'KEY', 'NAME', 'POPULARITY', 'CITATION_COUNT', 'PAGE_RANK'] },
    ],
    [
      expand('id: "local:00", relation: CITES, direction: IN, orderBy: PAGE_RANK'),
      'ANALYSIS_UNAVAILABLE',
      {},
    ],
    [expand('id: "local:00", relation: CITES, direction: IN, first: 101'), 'INVALID_INPUT', { maximum: 100 }],
    [expand('id: "local:00", relation: CITES, direction: IN, first: 1, last: 1'), 'INVALID_INPUT', {}],
    [expand('id: "local:00", relation: CITES, direction: IN, after: "x"'), 'INVALID_INPUT', {}],
    ['{ edgesAmong(ids: []) { unknown } }', 'INVALID_INPUT', { minimum: 1, maximum: 5_000 }],
    [connect('from: "m", to: "nothing"'), 'NOT_FOUND', { ids: ['nothing'] }],
    [connect('from: "doi:10.1/zero", to: "local:00"'), 'INVALID_INPUT', {}],
    [connect('from: "m", to: "n", relations: []'), 'INVALID_INPUT', { minimum: 1 }],
    [connect('from: "m", to: "n", maxLength: 11'), 'INVALID_INPUT', { minimum: 1, maximum: 10 }],
    [connect('from: "m", to: "n", maxLength: 0'), 'INVALID_INPUT', { minimum: 1, maximum: 10 }],
    [connect('from: "m", to: "n", first: 101'), 'INVALID_INPUT', { minimum: 1, maximum: 100 }],
  ])('%s: %s', async (query, code, details) => {
    const { data, errors } = await server.ask(query);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code, ...details }) }),
    ]);
    // What else was asked for would be answered.
    expect(Object.values(data as object)).toEqual([null]);
  });

  test('more than 5,000 ids; as many are taken', async () => {
    const query = 'query ($ids: [ID!]!) { edgesAmong(ids: $ids) { unknown edges { relation } } }';
    const unknown = Array.from(
      { length: 5_000 },
      (_, place) => `doi:10.1000/${'of a long name that is not there '.repeat(2)}${place}`,
    );
    const { edgesAmong } = await server.get<{ edgesAmong: { unknown: string[] } }>(query, { ids: unknown });
    expect(edgesAmong).toEqual({ edges: [], unknown });
    expect(await server.codesOf(query, { ids: [...unknown, 'm'] })).toEqual(['INVALID_INPUT']);
  });

  test('a cursor of another list or order', async () => {
    const list = 'id: "local:00", relation: CITES, direction: IN';
    const { expand: page } = await server.get<{ expand: { pageInfo: { endCursor: string } } }>(
      `{ expand(${list}, first: 2) { pageInfo { endCursor } } }`,
    );
    const after = `after: "${page.pageInfo.endCursor}"`;
    expect(await server.codesOf(expand(`${list}, ${after}`))).toEqual([]);
    expect(await server.codesOf(expand(`${list}, orderBy: NAME, ${after}`))).toEqual(['INVALID_INPUT']);
    expect(await server.codesOf(expand(`id: "local:00", relation: CITES, direction: OUT, ${after}`))).toEqual(
      ['INVALID_INPUT'],
    );
  });

  test('what would answer too much, also under things of any kind', async () => {
    const page = (inner: string): string =>
      `expand(id: "m", relation: IN_FIELD, direction: OUT, first: 100) { nodes { ... on Field ${inner} } }`;
    const query = `{ ${page('{ methods(first: 100) { nodes { related(first: 100) { nodes { slug } } } } }')} }`;
    expect(await server.codesOf(query)).toEqual(['TOO_EXPENSIVE']);
  });
});

test('things are named by other ids of theirs, and found by what they mean', async () => {
  const { edgesAmong, shortestConnection } = await server.get<{
    edgesAmong: { meant: { id: string }[]; edges: object[] };
    shortestConnection: object;
  }>(`{
    edgesAmong(ids: ["https://doi.org/10.1/ZERO", "local:00", "0000-0002-1825-0097", "ghost", "doi:10.9/ghost"]) {
      meant { id } unknown edges { relation from to } }
    shortestConnection(from: "f", to: "orcid:0000-0002-1825-0097") {
      paths { length nodes { __typename ... on Paper { paperId retracted known } } links { relation } } pathCount }
  }`);
  const [zero, ada, ghost] = ['Paper:local:00', 'Person:person:p', 'Paper:doi:10.9/ghost'].map((name) =>
    Buffer.from(name).toString('base64url'),
  );
  expect(edgesAmong).toEqual({
    meant: [zero, zero, ada, ghost].map((id) => ({ id })),
    unknown: ['ghost'],
    edges: [
      { relation: 'AUTHORED', from: ada, to: zero },
      { relation: 'CITES', from: zero, to: ghost },
    ],
  });
  expect(shortestConnection).toEqual({
    paths: [
      {
        length: 3,
        nodes: [
          { __typename: 'Field' },
          { __typename: 'Method' },
          { __typename: 'Paper', paperId: 'local:00', retracted: true, known: true },
          { __typename: 'Person' },
        ],
        links: [{ relation: 'IN_FIELD' }, { relation: 'DESCRIBED_IN' }, { relation: 'AUTHORED' }],
      },
    ],
    pathCount: 1,
  });
});

test('names and their order are those of the language asked for', async () => {
  const list = 'id: "f", relation: IN_FIELD, direction: IN, orderBy: NAME';
  const nodes = 'nodes { ... on Method { name } }';
  expect(
    await server.get(`{ en: expand(${list}) { ${nodes} } vi: expand(${list}, locale: "vi") { ${nodes} } }`),
  ).toEqual({
    en: { nodes: [{ name: 'Alpha' }, { name: 'Beta' }] },
    vi: { nodes: [{ name: 'Anpha' }, { name: 'Zê-ta' }] },
  });
});

test('relations cost one statement a level, however many neighbours there are', async () => {
  await server.get(`{ expand(id: "local:00", relation: CITES, direction: IN, first: 30) { nodes {
    relations { relation direction count }
    ... on Paper { references { nodes { relations { count } describes { relations { count } } } } }
  } } }`);
  // What the id means, the papers, the method; the paper that is both asked about and cited is known by then.
  expect(names()).toEqual([
    'exploration/relations-of-nodes',
    'exploration/relations-of-nodes',
    'exploration/relations-of-nodes',
    'papers/citations-of-papers',
    'papers/methods-of-papers',
    'papers/references-of-papers',
  ]);
});

test('links among things cost one statement for them and one for each relation that may have any', async () => {
  await server.get(`{ edgesAmong(ids: ["m", "n", "f", "local:00", "local:01"]) { edges { relation } } }`);
  expect(names()).toEqual([
    'exploration/links-from/CITES',
    'exploration/links-from/DESCRIBED_IN',
    'exploration/links-from/IN_FIELD',
    'exploration/links-from/RELATED_TO',
    'exploration/relations-of-nodes',
  ]);
});

test('a connection costs one statement a step, and its links only where they are asked for', async () => {
  const query = (fields: string): string => `{ shortestConnection(from: "n", to: "person:p") { ${fields} } }`;
  await server.get(query('pathCount paths { nodes { id } }'));
  const steps = Array.from({ length: 3 }, () => 'exploration/neighbours-of-nodes');
  expect(names()).toEqual([...steps, 'exploration/relations-of-nodes', 'nodes/nodes-by-key']);
  graph.statements.length = 0;
  await server.get(query('paths { links { relation } }'));
  expect(names()).toEqual([
    'exploration/links-from/AUTHORED',
    'exploration/links-from/CITES',
    'exploration/links-from/DESCRIBED_IN',
    'exploration/links-from/RELATED_TO',
    ...steps,
    'exploration/relations-of-nodes',
    'exploration/relations-of-nodes',
    'nodes/nodes-by-key',
  ]);
});
