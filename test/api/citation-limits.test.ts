// How far questions about citations may go: what is refused, what is cut and says so, and what a question costs.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Method } from '../../src/domain/method.js';
import { countReachable } from '../../src/features/citations/count-reachable.js';
import { listRelatedByCitation } from '../../src/features/citations/list-related-by-citation.js';
import { searchPaths } from '../../src/features/citations/search-paths.js';
import { createRequestGraph } from '../../src/graph/request-graph.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;

/** A hub that many cite, and a chain from one of these. */
const citing = Array.from({ length: 130 }, (_, place) => `local:citing ${String(place).padStart(3, '0')}`);

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  server = await openTestServer(graph.connection);
  const cites = (from: string, to: string): object => ({ kind: 'cites', citing: from, cited: to });
  const { rejections } = await graph.load([
    { kind: 'paper', id: 'local:hub', doi: '10.1/hub', year: 2000 },
    ...citing.map((id, place) => ({ kind: 'paper', id, year: 2001 + (place % 3) })),
    ...citing.map((id) => cites(id, 'local:hub')),
    // Three of them are cited themselves.
    cites(citing[100]!, citing[7]!),
    cites(citing[101]!, citing[7]!),
    cites(citing[102]!, citing[5]!),
    { kind: 'method', slug: 'm', sources: ['local:hub'] },
    { kind: 'method', slug: 'n', sources: [citing[7]!] },
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

describe('refused', () => {
  const network = (args: string): string => `{ citationNetwork(${args}) { truncated } }`;
  const paths = (args: string): string => `{ citationPaths(${args}) { truncated } }`;
  const both = 'from: "local:hub", to: "local:citing 000"';

  test.each([
    [network('seeds: []')],
    [network(`seeds: [${'"local:hub", '.repeat(101)}]`)],
    [network('seeds: ["local:hub"], depth: 0')],
    [network('seeds: ["local:hub"], depth: 7')],
    [network('seeds: ["local:hub"], first: 0')],
    [network('seeds: ["local:hub"], first: 501')],
    [paths(`${both}, maxLength: 0`)],
    [paths(`${both}, maxLength: 11`)],
    [paths(`${both}, first: 0`)],
    [paths(`${both}, first: 101`)],
    [paths('from: "local:hub", to: "https://doi.org/10.1/HUB"')],
    ['{ connection(methodA: "m", methodB: "n", maxLength: 11) { fromAToB { truncated } } }'],
    ['{ connection(methodA: "m", methodB: "m") { fromAToB { truncated } } }'],
    ['{ methodCitationMatrix(methods: ["m"]) { counts } }'],
    ['{ methodCitationMatrix(methods: ["m", "n", "m"]) { counts } }'],
    ['{ commonAncestors(methods: ["m"]) { truncated } }'],
    ['{ commonAncestors(methods: ["m", "n"], depth: 7) { truncated } }'],
    ['{ commonAncestors(methods: ["m", "n"], first: 101) { truncated } }'],
    ['{ paper(id: "local:hub") { coCited(first: 0) { truncated } } }'],
    ['{ paper(id: "local:hub") { coupled(first: 101) { truncated } } }'],
    ['{ paper(id: "local:citing 007") { coCited { papers { evidence(first: 101) { title } } } } }'],
    ['{ method(slug: "m") { lineage(depth: 0) { truncated } } }'],
    ['{ method(slug: "m") { lineage(first: 501) { truncated } } }'],
    ['{ method(slug: "m") { relatedByCitation(first: 101) { truncated } } }'],
  ])('%s', async (query) => {
    expect(await server.codesOf(query)).toEqual(['INVALID_INPUT']);
  });

  test.each([
    [network('seeds: ["local:no", "local:hub", "nothing"]'), { ids: ['local:no', 'nothing'] }],
    [paths('from: "local:hub", to: "local:no"'), { ids: ['local:no'] }],
    ['{ connection(methodA: "m", methodB: "no") { fromAToB { truncated } } }', { slugs: ['no'] }],
    ['{ methodCitationMatrix(methods: ["x", "m", "y"]) { counts } }', { slugs: ['x', 'y'] }],
    ['{ commonAncestors(methods: ["m", "no"]) { truncated } }', { slugs: ['no'] }],
  ])('%s, of what is not there', async (query, details) => {
    const { errors } = await server.ask(query);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'NOT_FOUND', ...details }) }),
    ]);
  });

  test('what would answer too much', async () => {
    const query = `{ paper(id: "local:hub") { citedBy(first: 100) { nodes { coCited(first: 100) { papers {
      paper { citedBy(first: 100) { nodes { title } } } } } } } } }`;
    expect(await server.codesOf(query)).toEqual(['TOO_EXPENSIVE']);
  });
});

test('of a hub those that rank first are shown, and it is said that there are more', async () => {
  const { citationNetwork } = await server.get<{
    citationNetwork: { nodes: { paper: { paperId: string }; distance: number }[] };
  }>(`{ citationNetwork(seeds: ["doi:10.1/HUB"], direction: CITED_BY, depth: 6, first: 4) {
    nodes { paper { paperId } distance } truncated reachable reachableAtLeast } }`);
  expect(citationNetwork).toEqual({
    nodes: ['local:hub', citing[7], citing[5], citing[0], citing[1]].map((paperId, place) => ({
      paper: { paperId },
      distance: place === 0 ? 0 : 1,
    })),
    truncated: true,
    reachable: 130,
    reachableAtLeast: 130,
  });
});

test('a network costs one statement a level, and citations and reach only where they are asked for', async () => {
  const network = (fields: string): string =>
    `{ citationNetwork(seeds: ["local:hub"], direction: CITED_BY, depth: 3, first: 500) { ${fields} } }`;
  await server.get(network('truncated'));
  const levels = ['citations/papers-next-to', 'citations/papers-next-to'];
  expect(names()).toEqual([...levels, 'papers/papers-by-id']);
  graph.statements.length = 0;
  await server.get(network('edges { citing } reachable reachableAtLeast'));
  // The second level brings nothing, so that the third is not asked for.
  const within = ['citations/count-papers-within', 'citations/count-papers-within'];
  expect(names()).toEqual(['citations/citations-among', ...within, ...levels, 'papers/papers-by-id']);
});

test('likeness and its evidence cost one statement each, however many papers', async () => {
  await server.get(`{ paper(id: "local:hub") { citedBy(first: 50) { nodes {
    coCited(first: 3) { papers { evidence(first: 2) { title } } } coupled(first: 3) { papers { evidence { title } } } } } } }`);
  expect(names()).toEqual([
    'citations/co-cited-papers',
    'citations/coupled-papers',
    'citations/papers-cited-by-both',
    'citations/papers-citing-both',
    'papers/citations-of-papers',
    'papers/papers-by-id',
  ]);
});

test('what can not be counted in time is null, with how many there are at least', async () => {
  const question = { seeds: ['local:hub'], direction: 'BOTH', depth: 2, asOfYear: null, known: 7 } as const;
  const late = createRequestGraph(graph.connection, { deadline: Date.now() });
  expect(await countReachable(late, question)).toEqual({ count: null, atLeast: 7 });
  expect(await countReachable(graph.request(), question)).toEqual({ count: 130, atLeast: 130 });
});

test('a question that takes too long says what to lower', async () => {
  const late = createRequestGraph(graph.connection, { deadline: Date.now() });
  const method = { slug: 'm', locale: null } as Method;
  await expect(listRelatedByCitation(late, method, { first: 5 })).rejects.toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringContaining('Lower `asOfYear`.'),
    details: { lower: ['asOfYear'] },
  });
});

describe('a search for paths that may take in few citations', () => {
  const question = {
    sources: new Set([citing[100]!]),
    direction: 'BOTH',
    maxLength: 5,
    first: 100,
    asOfYear: null,
    onlyShortest: false,
  } as const;

  test('answers what it has found, and up to where that is all', async () => {
    const targets = new Set(['local:hub']);
    const search = { ...question, targets };
    const found = {
      paths: [
        [citing[100], 'local:hub'],
        [citing[100], citing[7], 'local:hub'],
      ],
    };
    // The paper has two citations, the other one three, the hub 130.
    expect(await searchPaths(graph.request(), { ...search, mostCitations: 6 })).toEqual({
      ...found,
      truncated: true,
      searchedLength: 2,
    });
    expect(await searchPaths(graph.request(), { ...search, mostCitations: 1_000 })).toEqual({
      paths: [...found.paths, [citing[100], citing[7], citing[101], 'local:hub']],
      truncated: false,
      searchedLength: 5,
    });
  });

  test('is too expensive where it has found none', async () => {
    const search = { ...question, targets: new Set([citing[0]!]), mostCitations: 2 };
    await expect(searchPaths(graph.request(), search)).rejects.toMatchObject({
      code: 'TOO_EXPENSIVE',
      details: { maximumCitations: 2 },
    });
    const { paths } = await searchPaths(graph.request(), { ...search, mostCitations: 1_000 });
    expect(paths[0]).toEqual([citing[100], 'local:hub', citing[0]]);
  });
});
