// What is derived of a graph: made whole of one that an earlier version loaded, or that was cut off, and then left alone.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/domain/progress.js';
import { completeDerivedValues, derivationRules } from '../../src/importers/derivation/derive-values.js';
import { listOrderNames } from '../../src/importers/merging/to-list-orders.js';
import { searchPropertyNames } from '../../src/importers/merging/to-search-properties.js';
import { makeWorld, toRecords } from '../fixtures/browsing-world.js';
import { openTestGraph, pictureOf, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  server = await openTestServer(graph.connection);
});
beforeEach(async () => {
  await graph.clear();
  await graph.load([
    ...toRecords(makeWorld(30)),
    { kind: 'method', slug: 'told', names: { he: 'סיפור' }, aliases: ['Tale'], summaries: { fr: 'Récit' } },
  ]);
});
afterAll(async () => {
  await graph.clear();
  await server.close();
  await graph.close();
});

const complete = (): Promise<void> => completeDerivedValues(graph.connection, silentProgress);

/** What readers see of it: lists in the orders that are stored, what is found, and what is counted. */
const ask = (): Promise<unknown> =>
  server.get(`{
    methods(orderBy: {by: NEWEST}, first: 100) { nodes { slug popularity } totalCount facets(by: [DECADE]) { values { value count } } }
    named: methods(orderBy: {by: NAME}, locale: "vi", first: 100) { nodes { slug } }
    papers(orderBy: {by: YEAR}, first: 100) { nodes { paperId } }
    people(orderBy: {by: POPULARITY}, first: 100) { nodes { personId } }
    fields(first: 100) { nodes { fieldId } }
    search(query: "recit", first: 100) { nodes { id } }
    found: search(query: "khuech", first: 100) { nodes { id } }
    statistics { nodes { methods papers placeholders } coverage { locales papersWithoutYear } }
  }`);

/** As a version that derived nothing left it. */
async function forgetAll(): Promise<void> {
  const derived = [
    ...listOrderNames,
    ...searchPropertyNames,
    'popularity',
    'citationCount',
    'popularityOrder',
    'citationOrder',
  ];
  await graph.connection.runStatement(
    `MATCH (node) REMOVE ${derived.map((name) => `node.${name}`).join(', ')}`,
  );
  await graph.connection.runStatement('MATCH (note:NameList|Statistics) DETACH DELETE note');
  await graph.connection.runStatement('MATCH (step:SchemaStep {file: $file}) DELETE step', {
    file: derivationRules,
  });
}

test('a graph of an earlier version is browsable and searchable once it is opened', async () => {
  const [picture, answers] = [await pictureOf(graph), await ask()];
  await forgetAll();
  expect(await ask()).not.toEqual(answers);
  await complete();
  expect(await ask()).toEqual(answers);
  expect(await pictureOf(graph)).toEqual(picture);
});

test('what was derived by other rules is derived anew', async () => {
  const [picture, answers] = [await pictureOf(graph), await ask()];
  await graph.connection.runStatement(
    `MATCH (node) WHERE node.searchNames IS NOT NULL
     SET node.searchNames = ['khuech'], node.searchWords = 'recit', node.popularityOrder = '0000000099'`,
  );
  await graph.connection.runStatement(
    "MATCH (step:SchemaStep {file: $file}) SET step.file = 'derived values, rules of before'",
    { file: derivationRules },
  );
  expect(await ask()).not.toEqual(answers);
  await complete();
  expect(await ask()).toEqual(answers);
  expect(await pictureOf(graph)).toEqual(picture);
});

test('what a cut-off load has left stale is derived by whoever opens the graph, and only that', async () => {
  await complete();
  const picture = await pictureOf(graph);
  await graph.connection.runStatement(
    'MATCH (paper:Paper)<-[:DESCRIBED_IN]-() WITH paper LIMIT 1 SET paper:StalePaper, paper.popularity = 99',
  );
  await graph.connection.runStatement("MATCH (list:NameList {list: 'Method en'}) DETACH DELETE list");
  await complete();
  expect(await pictureOf(graph)).toEqual(picture);
  graph.statements.length = 0;
  await complete();
  expect(graph.statements.map(({ query }) => query)).toEqual(['importers/derivation/is-derived']);
});
