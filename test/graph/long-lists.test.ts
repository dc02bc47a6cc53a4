// Pages of long lists, profiled: what they cost at the beginning and at half of 100,000 papers and 20,000 methods.
// PAPERS=1000000 makes more of them.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type ResultSummary } from 'neo4j-driver';
import { toCursor } from '../../src/domain/page.js';
import { type BrowsedList } from '../../src/domain/browsing.js';
import { toNameOrder } from '../../src/domain/list-order.js';
import { listThings } from '../../src/features/browsing/list-things.js';
import { chooseOrder, methodOrders, paperOrders } from '../../src/features/browsing/orders.js';
import { type Graph } from '../../src/graph/graph.js';
import { toCypherParameters } from '../../src/graph/parameters.js';
import { readQueryFiles } from '../../src/graph/query-files.js';
import { toListOrders } from '../../src/importers/merging/to-list-orders.js';
import { toSearchProperties } from '../../src/importers/merging/to-search-properties.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';

/** A million take ten minutes to make; what is held here is that the cost does not depend on how many there are. */
const counts = { Paper: Number(process.env['PAPERS'] ?? 100_000), Method: 20_000 };
/** In milliseconds. */
const mostToMakeOne = 3;
/** How many things a page may sort: those of a condition that leaves few. */
const few = 5_000;

/** A plan with what each of its operators has cost. */
type Profile = Exclude<ResultSummary['profile'], false>;

const queries = readQueryFiles();
const { uri, username, password, database } = testAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
let graph: TestGraph;

function makeThing(label: 'Paper' | 'Method', place: number) {
  const key = `${label.toLowerCase()}-${(place * 7_919) % counts[label]}`;
  const text = `${['Deep', 'Causal', 'Sparse', 'Robust'][place % 4]!} ${place % 997} of ${place % 31}`;
  const own =
    label === 'Paper'
      ? { title: text, year: place % 20 === 19 ? null : 1960 + (place % 63), known: true }
      : {
          names: [text],
          nameLocales: ['en'],
          originYear: String(1900 + (place % 120)),
          family: `${place % 9}`,
        };
  const popularity = place % 1_000;
  const places = toListOrders(label, key, own, [1 + (place % 5)]);
  const order = `${String(popularity).padStart(10, '0')}${(places['addedOrder'] as string).slice(8)}`;
  return {
    key,
    nameOrder: toNameOrder(text, key),
    properties: {
      ...own,
      ...places,
      ...toSearchProperties(label, key, own),
      popularity,
      citationCount: popularity,
      popularityOrder: order,
      ...(label === 'Method' && { citationOrder: order }),
    },
  };
}

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  const runStatement = graph.connection.runStatement.bind(graph.connection);
  await runStatement("CREATE (:NameList {list: 'Method en', complete: true}), (:Field {fieldId: 'few'})");
  for (const [label, key] of [
    ['Paper', 'paperId'],
    ['Method', 'slug'],
  ] as const) {
    for (let from = 0; from < counts[label]; from += few) {
      const rows = Array.from({ length: few }, (_, place) => makeThing(label, from + place));
      await runStatement(
        `UNWIND $rows AS row CREATE (node:${label}) SET node = row.properties, node.${key} = row.key`,
        { rows },
      );
      if (label === 'Method')
        await runStatement(
          `UNWIND $rows AS row MATCH (list:NameList {list: 'Method en'}) MATCH (method:Method {slug: row.key})
           CREATE (list)-[:LISTS {list: 'Method en', nameOrder: row.nameOrder}]->(method)`,
          { rows },
        );
    }
  }
  await runStatement(
    `MATCH (field:Field {fieldId: 'few'}) MATCH (method:Method) WHERE method.slug ENDS WITH '00'
     CREATE (method)-[:IN_FIELD {endKey: 'few'}]->(field)`,
  );
  await runStatement('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  await runStatement('CALL db.resampleOutdatedIndexes()');
}, mostToMakeOne * counts.Paper);
afterAll(async () => {
  await driver.close();
  await graph.clear();
  await graph.close();
});

interface Cost {
  readonly operators: string;
  readonly hits: number;
  /** The most rows that any operator has put in order. */
  readonly sorted: number;
  readonly endCursor: string;
}

/** What a page costs: asked for as the server does, with PROFILE before it. */
async function profile(toPage: (graph: Graph) => BrowsedList<unknown>): Promise<Cost> {
  let asked: Parameters<Graph['readFilled']> | undefined;
  const request = graph.request();
  const list = toPage({
    ...request,
    readFilled: <Row>(...args: Parameters<Graph['readFilled']>) => {
      asked = args;
      return request.readFilled<Row>(...args);
    },
  });
  const { nodes, pageInfo } = await list.page();
  expect(nodes.length).toBe(20);
  const [query, parts, parameters, backward = false] = asked!;
  const text = queries.get(query)!.fill(parts, backward);
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, toCypherParameters(parameters), {
    database,
  });
  const all = listOperators(summary.profile as Profile);
  const sorting = all.filter(({ operatorType }) => /^(Top|Sort|PartialSort|PartialTop)/.test(operatorType));
  return {
    operators: all.map(({ operatorType }) => operatorType).join(' '),
    hits: all.reduce((sum, { dbHits }) => sum + dbHits, 0),
    sorted: Math.max(0, ...sorting.flatMap(({ children }) => children.map(({ rows }) => rows))),
    endCursor: pageInfo.endCursor!,
  };
}

const listOperators = (plan: Profile): Profile[] => [plan, ...plan.children.flatMap(listOperators)];

const directions = ['ASC', 'DESC'] as const;

const listPapers =
  (by: keyof typeof paperOrders, direction: 'ASC' | 'DESC', args: object) => (asked: Graph) =>
    listThings(
      asked,
      { things: 'papers', order: chooseOrder(paperOrders, { by, direction }, 'en'), toThing: (row) => row },
      { locale: 'en', ...args },
    );

const listMethods =
  (by: keyof typeof methodOrders, direction: 'ASC' | 'DESC', args: object) => (asked: Graph) =>
    listThings(
      asked,
      { things: 'methods', order: chooseOrder(methodOrders, { by, direction }, 'en'), toThing: (row) => row },
      { locale: 'en', ...args },
    );

/** The cursor of what stands at half of the list: found by the order of the keys. */
async function findHalf(label: 'Paper' | 'Method', keys: string): Promise<string> {
  const from = keys === 'LISTS' ? '()-[node:LISTS]->()' : `(node:${label})`;
  const property = keys === 'LISTS' ? 'nameOrder' : keys;
  const [row] = await graph.connection.runStatement<{ key: string }>(
    `MATCH ${from} WITH node.${property} AS key ORDER BY key SKIP ${counts[label] / 2} RETURN key LIMIT 1`,
  );
  return row!.key;
}

describe.each([
  ['Paper', 'NAME', 'nameOrder'],
  ['Paper', 'YEAR', 'yearOrder'],
  ['Paper', 'POPULARITY', 'popularityOrder'],
  ['Paper', 'NEWEST', 'addedOrder'],
  ['Method', 'NAME', 'LISTS'],
  ['Method', 'YEAR', 'yearOrder'],
  ['Method', 'POPULARITY', 'popularityOrder'],
  ['Method', 'CITATION_COUNT', 'citationOrder'],
  ['Method', 'NEWEST', 'addedOrder'],
] as const)('%s by %s', (label, by, keys) => {
  const list = label === 'Paper' ? listPapers : listMethods;
  const things = label === 'Paper' ? 'papers' : 'methods';

  test.each(directions)(
    '%s: a page is a range of an index, sorts nothing, and costs the same at half',
    async (direction) => {
      const name = [by, direction, ...(keys === 'LISTS' ? ['en'] : [])].join(' ');
      const half = toCursor(`${things} ${name}`, await findHalf(label, keys));
      const first = await profile(list(by, direction, { first: 20 }));
      for (const args of [
        { first: 20, after: first.endCursor },
        { first: 20, after: half },
        { last: 20, before: half },
        { last: 20 },
      ]) {
        const page = await profile(list(by, direction, args));
        expect(page.operators).toMatch(
          /NodeIndexSeekByRange|DirectedRelationshipIndexSeekByRange|DirectedRelationshipIndexSeek/,
        );
        expect(page.operators).not.toMatch(/Sort|Top|NodeByLabelScan|AllNodesScan|IndexScan/);
        expect(page.hits).toBeLessThan(2 * first.hits);
      }
      expect(first.hits).toBeLessThan(2_000);
    },
  );
});

describe('under a condition', () => {
  test.each([
    ['the few of a field', { inField: { ids: ['few'], withParts: true } }],
    ['a family of every ninth', { family: ['3'] }],
    ['years and a family', { year: { from: 1950, to: 1960 }, family: ['3', '4'] }],
  ])('methods: %s', async (_, filter) => {
    for (const by of ['NAME', 'POPULARITY'] as const) {
      const { sorted, hits } = await profile(listMethods(by, 'DESC', { first: 20, filter }));
      expect(sorted).toBeLessThanOrEqual(few);
      expect(hits).toBeLessThan(100_000);
    }
  });

  test.each([
    ['a year', { year: { from: 1990, to: 1990 } }, undefined],
    ['half of all years', { year: { from: 1960, to: 1990 } }, undefined],
    ['the most cited', { citedAtLeast: 990 }, undefined],
    ['what few titles hold', {}, 'sparse 613'],
    ['what every fourth title holds', {}, 'deep'],
  ])('papers: %s', async (_, filter, query) => {
    const { sorted } = await profile(listPapers('POPULARITY', 'DESC', { first: 20, filter, query }));
    expect(sorted).toBeLessThanOrEqual(few);
  });
});
