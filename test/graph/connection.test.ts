// The one door: deadlines, departures and failures, told apart by code.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type MethodgraphError } from '../../src/domain/errors.js';
import { type GraphConnection } from '../../src/graph/connection.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { until } from '../kit/command.js';

let graph: TestGraph;
let connection: GraphConnection;
beforeAll(async () => {
  graph = await openTestGraph();
  connection = graph.connection;
  await graph.clear();
  // Nine million names: listing their languages takes seconds.
  await connection.runStatement(
    `UNWIND range(1, 3000) AS n CALL (n) {
       CREATE (:Method {slug: 'm' + n, nameLocales: [x IN range(1, 3000) | 'x' + (x % 50)]})
     } IN TRANSACTIONS OF 200 ROWS`,
  );
});
afterAll(async () => {
  await graph.clear();
  await graph.close();
});

const slow = 'locales/list-locales';

async function countRunning(): Promise<number> {
  const rows = await connection.runStatement<{ currentQuery: string }>(
    'SHOW TRANSACTIONS YIELD currentQuery',
  );
  return rows.filter(({ currentQuery }) => currentQuery.includes('Which languages is there anything in'))
    .length;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'answered',
    (error: unknown) => (error as MethodgraphError).code,
  );
}

test('a statement ends at its deadline, on the server too', async () => {
  const start = Date.now();
  expect(await codeOf(connection.read(slow, { keys: ['all'] }, { deadline: Date.now() + 300 }))).toBe(
    'TIMEOUT',
  );
  expect(Date.now() - start).toBeLessThan(2_000);
  await until(async () => (await countRunning()) === 0, 5_000, 'the statement ends on the server');
});

test('a statement ends when the client goes, on the server too', async () => {
  const client = new AbortController();
  const limits = { deadline: Date.now() + 60_000, signal: client.signal };
  const answer = codeOf(connection.read(slow, { keys: ['all'] }, limits));
  await until(async () => (await countRunning()) > 0, 5_000, 'the statement runs');
  client.abort();
  expect(await answer).toBe('TIMEOUT');
  await until(async () => (await countRunning()) === 0, 5_000, 'the statement ends on the server');
});

test('a statement shows who sent it in the list of transactions', async () => {
  const answer = codeOf(
    connection.read(slow, { keys: ['all'] }, { deadline: Date.now() + 1_500, operation: 'ListLanguages' }),
  );
  let seen: unknown;
  await until(
    async () => {
      const rows = await connection.runStatement<{ metaData: { operation?: string } }>(
        'SHOW TRANSACTIONS YIELD metaData',
      );
      seen = rows.map(({ metaData }) => metaData).find(({ operation }) => operation === 'ListLanguages');
      return seen !== undefined;
    },
    5_000,
    'the statement is listed',
  );
  expect(seen).toEqual({ app: 'methodgraph', query: slow, operation: 'ListLanguages' });
  await answer;
});

test('a read can not write', async () => {
  const code = await codeOf(connection.read('importers/begin-seed', {}, { deadline: Date.now() + 5_000 }));
  expect(code).not.toBe('answered');
  expect(await connection.runStatement('MATCH (seed:Seed) RETURN seed')).toEqual([]);
});
