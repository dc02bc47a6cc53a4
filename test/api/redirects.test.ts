// Ids of records that were found to mean one thing all answer with it; what was published about a paper.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadMergedWorld } from '../fixtures/merged-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await loadMergedWorld(graph.connection);
  await graph.load([
    {
      kind: 'paper',
      id: 'local:many-ids',
      pmid: '12345',
      s2Id: 'ABCDEF',
      redirects: ['local:old', 'local:former'],
    },
    { kind: 'person', id: 'person:new', name: 'New', redirects: ['person:old'] },
    { kind: 'paper', id: 'local:unsaid' },
    { kind: 'cites', citing: 'local:unsaid', cited: 'local:many-ids' },
  ]);
  server = await openTestServer(graph.connection);
});
beforeEach(() => {
  graph.statements.length = 0;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const toId = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

describe('papers', () => {
  test.each([
    ['doi:10.1/x', 'doi:10.1/x'],
    ['openalex:W1', 'doi:10.1/x'],
    ['https://openalex.org/W1', null],
    ['local:old', 'local:many-ids'],
    ['local:former', 'local:many-ids'],
    ['pmid:12345', 'local:many-ids'],
    ['s2:abcdef', 'local:many-ids'],
    ['local:never', null],
  ])('%s answers with %s, by key, by global id and as a node', async (key, paperId) => {
    const paper = paperId === null ? null : { id: toId('Paper', paperId), paperId };
    expect(
      await server.get(
        `query ($key: ID!, $id: ID!) { byKey: paper(id: $key) { id paperId } byId: paper(id: $id) { id paperId }
          node(id: $id) { ... on Paper { id paperId } } nodes(ids: [$id]) { ... on Paper { id paperId } } }`,
        { key, id: toId('Paper', key) },
      ),
    ).toEqual({ byKey: paper, byId: paper, node: paper, nodes: [paper] });
  });

  test('name the ids that answer with them, all in one statement', async () => {
    const data = await server.get(
      `{ a: paper(id: "openalex:W1") { redirects } b: paper(id: "local:old") { redirects pmid s2Id } c: paper(doi: "10.1/n") { redirects pmid s2Id } }`,
    );
    expect(data).toEqual({
      a: { redirects: ['openalex:W1'] },
      b: { redirects: ['local:former', 'local:old'], pmid: '12345', s2Id: 'abcdef' },
      c: { redirects: [], pmid: null, s2Id: null },
    });
    expect(graph.statements.map(({ query }) => query)).toEqual([
      'papers/papers-by-id',
      'papers/redirects-of-papers',
    ]);
  });

  test('two ids of one paper asked for together are one paper in both places', async () => {
    const ids = [toId('Paper', 'openalex:W1'), toId('Paper', 'doi:10.1/x')];
    const { nodes } = await server.get<{ nodes: { id: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    expect(nodes.map(({ id }) => id)).toEqual([ids[1], ids[1]]);
  });
});

describe('people', () => {
  test.each([
    ['person:ada', 'person:ada'],
    ['openalex:A1', 'person:ada'],
    ['orcid:0000-0002-1825-0097', 'person:ada'],
    ['orcid:https://orcid.org/0000-0002-1825-0097', 'person:ada'],
    ['orcid:0000-0002-1825-0098', null],
    ['person:old', 'person:new'],
    ['person:never', null],
  ])('%s answers with %s, by key and by global id', async (key, personId) => {
    const person = personId === null ? null : { id: toId('Person', personId), personId };
    expect(
      await server.get(
        `query ($key: ID!, $id: ID!) { byKey: person(id: $key) { id personId } byId: person(id: $id) { id personId } }`,
        { key, id: toId('Person', key) },
      ),
    ).toEqual({ byKey: person, byId: person });
  });

  test('answer as nodes too, and name the ids that answer with them', async () => {
    expect(
      await server.get('query ($id: ID!) { node(id: $id) { ... on Person { personId redirects } } }', {
        id: toId('Person', 'openalex:A1'),
      }),
    ).toEqual({
      node: { personId: 'person:ada', redirects: ['openalex:A1', 'orcid:0000-0002-1825-0097'] },
    });
  });
});

describe('notices', () => {
  test('by kind and key, with the paper where it is in the graph', async () => {
    expect(
      await server.get(
        `{ paper(id: "openalex:W1") { retracted notices { kind paperId paper { title } } }
           other: paper(doi: "10.1/n") { retracted notices { kind } } }`,
      ),
    ).toEqual({
      paper: {
        retracted: true,
        notices: [
          { kind: 'CONCERN', paperId: 'doi:10.1/lost', paper: null },
          { kind: 'RETRACTION', paperId: 'doi:10.1/n', paper: { title: 'Retraction: On trees' } },
        ],
      },
      other: { retracted: false, notices: [] },
    });
  });
});

test('references that are there are some, whatever nobody says', async () => {
  expect(
    await server.get(
      `{ unsaid: paper(id: "local:unsaid") { referencesKnown referenceCount }
         none: paper(id: "local:many-ids") { referencesKnown referenceCount } }`,
    ),
  ).toEqual({
    unsaid: { referencesKnown: 'SOME', referenceCount: 1 },
    none: { referencesKnown: 'UNKNOWN', referenceCount: 0 },
  });
});
