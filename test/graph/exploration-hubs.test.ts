// What exploring costs at hubs, profiled: a paper that 120,000 cite, a review that cites 20,000, a method that many relate to.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import neo4j, { type ResultSummary } from 'neo4j-driver';
import { type LinkType } from '../../src/domain/graph-model.js';
import { toPaperOrderKey } from '../../src/domain/order-key.js';
import { expandNode, type ExpandArguments } from '../../src/features/exploration/expand-node.js';
import { findAskedNode } from '../../src/features/exploration/find-asked-nodes.js';
import { findShortestConnection } from '../../src/features/exploration/find-shortest-connection.js';
import { listEdgesAmong } from '../../src/features/exploration/list-edges-among.js';
import { listLinksAmong } from '../../src/features/exploration/list-links-among.js';
import { type Graph } from '../../src/graph/graph.js';
import { toCypherParameters } from '../../src/graph/parameters.js';
import { readQueryFiles } from '../../src/graph/query-files.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';

const citing = 120_000;
const cited = 20_000;
const few = 10_000;

type Profile = Exclude<ResultSummary['profile'], false>;

const queries = readQueryFiles();
const { uri, username, password, database } = testAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
let graph: TestGraph;

const paperId = (place: number): string => `local:${String(place).padStart(6, '0')}`;
const yearOf = (place: number): number | null => (place % 20 === 19 ? null : 1960 + (place % 63));

/** Papers by number: `hub` is cited by all of them, `review` cites the first of them, `quiet` by the last one alone. */
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  const runStatement = graph.connection.runStatement.bind(graph.connection);
  const papers = [
    ...Array.from({ length: citing }, (_, place) => ({ key: paperId(place), year: yearOf(place) })),
    ...['local:hub', 'local:review', 'local:quiet'].map((key) => ({ key, year: 2000 })),
  ].map(({ key, year }) => ({ key, year, order: toPaperOrderKey(year, key) }));
  for (let from = 0; from < papers.length; from += few) {
    await runStatement(
      `UNWIND $rows AS row
       CREATE (:Paper {paperId: row.key, year: row.year, orderKey: row.order, known: true, popularity: 0})`,
      { rows: papers.slice(from, from + few) },
    );
  }
  const cite = async (pairs: readonly { start: string; end: string }[]): Promise<void> => {
    for (let from = 0; from < pairs.length; from += few) {
      await runStatement(
        `UNWIND $rows AS row
         MATCH (start:Paper {paperId: row.start}) MATCH (end:Paper {paperId: row.end})
         CREATE (start)-[:CITES {
           startKey: row.start, endKey: row.end, startOrder: start.orderKey, endOrder: end.orderKey
         }]->(end)`,
        { rows: pairs.slice(from, from + few) },
      );
    }
  };
  const all = Array.from({ length: citing }, (_, place) => paperId(place));
  await cite(all.map((start) => ({ start, end: 'local:hub' })));
  await cite(all.slice(0, cited).map((end) => ({ start: 'local:review', end })));
  await cite([
    { start: 'local:review', end: 'local:hub' },
    { start: paperId(citing - 1), end: 'local:quiet' },
    { start: paperId(7), end: paperId(8) },
  ]);
  await runStatement('CALL db.awaitIndexes()');
  await runStatement('CALL db.resampleOutdatedIndexes()');
}, 300_000);
beforeEach(() => {
  graph.statements.length = 0;
});
afterAll(async () => {
  await driver.close();
  await graph.clear();
  await graph.close();
}, 120_000);

interface Cost {
  readonly query: string;
  readonly hits: number;
  readonly operators: string;
  /** The most rows that any operator has put in order by itself, without a limit. */
  readonly sorted: number;
}

const listOperators = (plan: Profile): Profile[] => [plan, ...plan.children.flatMap(listOperators)];

/** What each statement costs that `work` puts to the graph: asked with PROFILE before it. */
async function profile(work: (graph: Graph) => Promise<unknown>): Promise<Cost[]> {
  const costs: Cost[] = [];
  const loaded: string[] = [];
  async function note(query: string, text: string, parameters: Record<string, unknown>): Promise<void> {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, toCypherParameters(parameters), {
      database,
    });
    const all = listOperators(summary.profile as Profile);
    const sorting = all.filter(({ operatorType }) => /^(Sort|PartialSort)/.test(operatorType));
    costs.push({
      query,
      hits: all.reduce((sum, { dbHits }) => sum + dbHits, 0),
      operators: all.map(({ operatorType }) => operatorType).join(' '),
      sorted: Math.max(0, ...sorting.map(({ rows }) => rows)),
    });
  }
  const request = graph.request();
  await work({
    ...request,
    // Many at once are one statement.
    load: async <Value>(query: string, key: string, own = {}) => {
      loaded.push(key);
      if (loaded.length === 1) await note(query, queries.get(query)!.forward, { ...own, keys: [key] });
      return request.load<Value>(query, key, own);
    },
    loadPage: async (query, key, page, own = {}) => {
      const { after, before, size, backward } = page;
      const text = queries.get(query)!;
      const parameters = { ...own, after, before, limit: size + 1, keys: [key] };
      await note(query, backward ? text.backward : text.forward, parameters);
      return request.loadPage(query, key, page, own);
    },
    read: async <Row>(query: string, parameters: Record<string, unknown>) => {
      await note(query, queries.get(query)!.forward, parameters);
      return request.read<Row>(query, parameters);
    },
    readFilled: async <Row>(...args: Parameters<Graph['readFilled']>) => {
      const [query, parts, parameters, backward = false] = args;
      await note(query, queries.get(query)!.fill(parts, backward), parameters);
      return request.readFilled<Row>(...args);
    },
  });
  return costs;
}

const total = (costs: readonly Cost[]): number => costs.reduce((sum, { hits }) => sum + hits, 0);

test('what a hub is linked by costs what it costs of a paper that one paper cites', async () => {
  const [[hub], [quiet]] = [
    await profile((asked) => findAskedNode(asked, 'local:hub')),
    await profile((asked) => findAskedNode(asked, 'local:quiet')),
  ] as [Cost[], Cost[]];
  expect((await findAskedNode(graph.request(), 'local:hub'))!.count('CITES', 'IN')).toBe(citing + 1);
  expect(hub!.query).toBe('exploration/relations-of-nodes');
  expect(hub!.hits).toBeLessThan(quiet!.hits + 20);
  expect(hub!.hits).toBeLessThan(100);
});

describe('expanding a hub', () => {
  const ask = (args: Partial<ExpandArguments>) => (asked: Graph) =>
    expandNode(asked, {
      id: 'local:hub',
      relation: 'CITES',
      direction: 'IN',
      locale: 'en',
      first: 20,
      ...args,
    });

  test('walks along the index by year, on the first page and on one in the middle', async () => {
    const first = await profile(ask({}));
    const { pageInfo } = await ask({ first: 100 })(graph.request());
    const next = await profile(ask({ after: pageInfo.endCursor! }));
    for (const costs of [first, next]) {
      const page = costs.at(-1)!;
      expect(page.query).toBe('papers/citations-of-papers');
      expect(page.operators).toContain('DirectedRelationshipIndexSeek');
      expect(page.operators).not.toMatch(/\b(Top|Sort|PartialSort)/);
      expect(page.hits).toBeLessThan(2_000);
    }
  });

  test.each(['CITATION_COUNT', 'POPULARITY', 'NAME', 'KEY'] as const)(
    'keeps the first ones by %s, and sorts no more than a page',
    async (orderBy) => {
      const { nodes, totalCount } = await ask({ orderBy })(graph.request());
      expect([nodes.length, totalCount]).toEqual([20, citing + 1]);
      const page = (await profile(ask({ orderBy }))).at(-1)!;
      expect(page.query).toBe('exploration/neighbouring-papers');
      expect(page.operators).toContain('Top');
      expect(page.sorted).toBeLessThanOrEqual(21);
      // Each neighbour is looked at once.
      expect(page.hits).toBeGreaterThan(citing);
      expect(page.hits).toBeLessThan(12 * citing);
    },
  );
});

describe('links among things', () => {
  test('of which one is a hub, are found from the others', async () => {
    const ids = ['local:hub', ...Array.from({ length: 200 }, (_, place) => paperId(place))];
    const { edges } = await listEdgesAmong(graph.request(), ids);
    expect(edges.length).toBe(201);
    const costs = (await profile((asked) => listEdgesAmong(asked, ids))).filter(({ query }) =>
      query.startsWith('exploration/links'),
    );
    expect(costs.map(({ query }) => query)).toEqual(['exploration/links-from/CITES']);
    expect(total(costs)).toBeLessThan(5_000);
  });

  test('of which both ends are hubs, are looked up in pairs', async () => {
    const { edges } = await listEdgesAmong(graph.request(), ['local:hub', 'local:review']);
    expect(edges).toEqual([expect.objectContaining({ relation: 'CITES', year: 2000 })]);
    const costs = (await profile((asked) => listEdgesAmong(asked, ['local:hub', 'local:review']))).filter(
      ({ query }) => query.startsWith('exploration/links'),
    );
    expect(costs.map(({ query }) => query)).toEqual(['exploration/links-between']);
    expect(total(costs)).toBeLessThan(100);
  });

  test('5,000 with both hubs are found complete, by a statement for them and three for their links', async () => {
    const ids = ['local:hub', 'local:review', ...Array.from({ length: 4_998 }, (_, place) => paperId(place))];
    const { edges, unknown } = await listEdgesAmong(graph.request(), ids);
    expect(unknown).toEqual([]);
    // Each cites the hub and is cited by the review, which cites the hub; and one cites another.
    expect(edges.length).toBe(4_998 * 2 + 1 + 1);
    expect(graph.statements.map(({ query }) => query).sort()).toEqual([
      'exploration/links-between',
      'exploration/links-from/CITES',
      'exploration/links-to/CITES',
      'exploration/relations-of-nodes',
    ]);
    const links = (await profile((asked) => listEdgesAmong(asked, ids))).slice(1);
    // Neither hub is walked: that alone would be two hits and more for each of 140,000 links.
    expect(total(links)).toBeLessThan(20 * edges.length);
  });

  test('are too expensive where too many would have to be looked at, or are there', async () => {
    const nodes = await Promise.all(
      ['local:review', ...Array.from({ length: 50 }, (_, place) => paperId(place))].map(
        async (id) => (await findAskedNode(graph.request(), id))!,
      ),
    );
    const ask = (walked: number, found: number) =>
      listLinksAmong(graph.request(), nodes, ['CITES'] satisfies LinkType[], { walked, found });
    expect((await ask(1_000, 51)).length).toBe(51);
    await expect(ask(1_000, 50)).rejects.toMatchObject({
      code: 'TOO_EXPENSIVE',
      details: { maximumLinks: 50 },
    });
    await expect(ask(10, 100)).rejects.toMatchObject({
      code: 'TOO_EXPENSIVE',
      details: { maximumLinks: 10 },
    });
  });
});

describe('the shortest connection', () => {
  const connect = (to: string, mostLinks?: number, maxLength = 6) => {
    const args = { from: 'local:hub', to, maxLength, first: 3 };
    return mostLinks === undefined
      ? findShortestConnection(graph.request(), args)
      : findShortestConnection(graph.request(), args, mostLinks);
  };

  test('goes out from the end with fewer links', async () => {
    const found = await connect('local:quiet', 10);
    expect(found.paths.map(({ nodes }) => nodes.map((node) => 'paperId' in node && node.paperId))).toEqual([
      ['local:hub', paperId(citing - 1), 'local:quiet'],
    ]);
    expect(found).toMatchObject({ pathCount: 1n, truncated: false, searchedLength: 2 });
  });

  test('counts all paths between two hubs, and shows the first ones', async () => {
    const found = await connect('local:review');
    expect(found).toMatchObject({ pathCount: 1n, searchedLength: 1 });
    const args = { from: 'local:hub', to: paperId(8), maxLength: 6, first: 3 };
    expect((await findShortestConnection(graph.request(), args)).paths.length).toBe(1);
  });

  test('is too expensive where more links would have to be followed, and says what to lower', async () => {
    await expect(connect('local:quiet', 0)).rejects.toMatchObject({
      code: 'TOO_EXPENSIVE',
      details: { maximumLinks: 0, lower: ['maxLength', 'relations'] },
    });
  });
});
