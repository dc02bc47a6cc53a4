// Ids of any kind and spelling, each with what it means now.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
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
    { kind: 'field', id: 'deep-learning' },
    { kind: 'method', slug: 'diffusion-model' },
    { kind: 'method', slug: '2001.00001' },
    { kind: 'paper', id: 'arxiv:2006.11239', title: 'Denoising', doi: '10.5555/Denoising' },
    { kind: 'paper', id: 'arxiv:cs/0309023', title: 'Old' },
    {
      kind: 'paper',
      id: 'isbn:0306406152',
      title: 'Book',
      pmid: '77',
      s2Id: 'abc',
      redirects: ['local:old'],
    },
    { kind: 'person', id: 'openalex:A42', name: 'Author' },
    { kind: 'person', id: 'person:new', name: 'New', redirects: ['person:old'] },
    { kind: 'cites', citing: 'arxiv:cs/0309023', cited: 'doi:10.7/ghost' },
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

interface Resolution {
  readonly id: string;
  readonly status: string;
  readonly node: { readonly key: string } | null;
}

async function resolve(ids: readonly string[]): Promise<(readonly [string, string | null])[]> {
  const { resolve: found } = await server.get<{ resolve: Resolution[] }>(
    `query ($ids: [String!]!) { resolve(ids: $ids) { id status
      node { ... on Method { key: slug } ... on Paper { key: paperId } ... on Person { key: personId } ... on Field { key: fieldId } } } }`,
    { ids },
  );
  expect(found.map(({ id }) => id)).toEqual(ids);
  return found.map(({ status, node }) => [status, node?.key ?? null]);
}

const toId = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

const cases: readonly (readonly [string, string, string | null])[] = [
  ['diffusion-model', 'FOUND', 'diffusion-model'],
  [' diffusion-model ', 'FOUND', 'diffusion-model'],
  ['never-heard-of', 'UNKNOWN', null],
  ['deep-learning', 'FOUND', 'deep-learning'],
  [toId('Method', 'diffusion-model'), 'FOUND', 'diffusion-model'],
  [toId('Method', 'never'), 'UNKNOWN', null],
  [toId('Paper', 'local:old'), 'MERGED', 'isbn:0306406152'],
  ['doi:10.5555/denoising', 'FOUND', 'arxiv:2006.11239'],
  ['10.5555/DENOISING', 'FOUND', 'arxiv:2006.11239'],
  ['https://doi.org/10.5555/Denoising.', 'FOUND', 'arxiv:2006.11239'],
  ['http://dx.doi.org/10.5555%2Fdenoising', 'FOUND', 'arxiv:2006.11239'],
  ['doi.org/10.5555/denoising', 'FOUND', 'arxiv:2006.11239'],
  ['DOI: 10.5555/denoising', 'FOUND', 'arxiv:2006.11239'],
  ['10.48550/arXiv.2006.11239', 'FOUND', 'arxiv:2006.11239'],
  ['10.7/ghost', 'FOUND', 'doi:10.7/ghost'],
  ['10.5555/nothing', 'UNKNOWN', null],
  ['doi:nothing', 'MALFORMED', null],
  ['https://doi.org/nothing', 'MALFORMED', null],
  ['2006.11239', 'FOUND', 'arxiv:2006.11239'],
  ['2006.11239v3', 'FOUND', 'arxiv:2006.11239'],
  ['arXiv:2006.11239v1', 'FOUND', 'arxiv:2006.11239'],
  ['https://arxiv.org/abs/2006.11239v2', 'FOUND', 'arxiv:2006.11239'],
  ['https://arxiv.org/pdf/2006.11239.pdf', 'FOUND', 'arxiv:2006.11239'],
  ['cs/0309023', 'FOUND', 'arxiv:cs/0309023'],
  ['cs/0309023v2', 'FOUND', 'arxiv:cs/0309023'],
  ['2001.99999', 'UNKNOWN', null],
  ['2001.00001', 'FOUND', '2001.00001'],
  ['arxiv:20.1', 'MALFORMED', null],
  ['W1', 'FOUND', 'doi:10.1/x'],
  ['https://openalex.org/W1', 'FOUND', 'doi:10.1/x'],
  ['openalex:w1', 'FOUND', 'doi:10.1/x'],
  ['W999', 'UNKNOWN', null],
  ['A42', 'FOUND', 'openalex:A42'],
  ['https://openalex.org/A1', 'MERGED', 'person:ada'],
  ['openalex:X1', 'MALFORMED', null],
  ['0000-0002-1825-0097', 'FOUND', 'person:ada'],
  ['https://orcid.org/0000-0002-1825-0097', 'FOUND', 'person:ada'],
  ['orcid:0000-0002-1825-0097', 'FOUND', 'person:ada'],
  ['0000-0002-1825-0098', 'MALFORMED', null],
  ['0000-0001-5109-3700', 'UNKNOWN', null],
  ['978-0-306-40615-7', 'FOUND', 'isbn:0306406152'],
  ['isbn:0306406152', 'FOUND', 'isbn:0306406152'],
  ['0-306-40615-2', 'FOUND', 'isbn:0306406152'],
  ['978-0-306-40615-8', 'MALFORMED', null],
  ['pmid:77', 'FOUND', 'isbn:0306406152'],
  ['https://pubmed.ncbi.nlm.nih.gov/77/', 'FOUND', 'isbn:0306406152'],
  ['pmid:x', 'MALFORMED', null],
  ['s2:ABC', 'FOUND', 'isbn:0306406152'],
  ['local:old', 'MERGED', 'isbn:0306406152'],
  ['person:new', 'FOUND', 'person:new'],
  ['person:old', 'MERGED', 'person:new'],
  ['person:never', 'UNKNOWN', null],
  ['', 'MALFORMED', null],
  ['   ', 'MALFORMED', null],
  ['two words', 'MALFORMED', null],
  ['\uD800', 'MALFORMED', null],
  ['x'.repeat(5_000), 'MALFORMED', null],
];

test('each id, in the order asked, by one statement', async () => {
  const answers = await resolve(cases.map(([id]) => id));
  expect(cases.map(([id], place) => [id, ...answers[place]!])).toEqual(cases);
  expect(graph.statements.map(({ query }) => query)).toEqual(['search/resolve-ids']);
});

test('the same id twice, and none at all', async () => {
  expect(await resolve(['cs/0309023', 'x!', 'cs/0309023'])).toEqual([
    ['FOUND', 'arxiv:cs/0309023'],
    ['MALFORMED', null],
    ['FOUND', 'arxiv:cs/0309023'],
  ]);
  expect(await resolve([])).toEqual([]);
  expect(graph.statements.length).toBe(1);
});

test('up to five hundred, and not one more', async () => {
  const ids = Array.from({ length: 501 }, (_, place) => `10.5555/${place}`);
  expect((await resolve(ids.slice(1))).every(([status]) => status === 'UNKNOWN')).toBe(true);
  expect(await server.codesOf('query ($ids: [String!]!) { resolve(ids: $ids) { id } }', { ids })).toEqual([
    'INVALID_INPUT',
  ]);
});
