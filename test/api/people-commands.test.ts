// methodgraph people from end to end: the list, a reader's verdicts, who answers then, and all of it taken back.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { silentProgress } from '../../src/domain/progress.js';
import { completeDerivedValues } from '../../src/importers/derivation/derive-values.js';
import { runCommand } from '../kit/command.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';
import { runTestImport } from '../kit/imports.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
let folder: string;
const { uri, password } = testAddress();
const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password, METHODGRAPH_SEED: 'none' };
const run = (...args: string[]) => runCommand(['people', ...args], environment).ended;

/** Kim and Ba wrote two papers, each time under another name; =Eve bears a name that a spreadsheet would run. */
const papers = {
  source: 'papers-jsonl',
  lines: [
    { id: 'doi:10.1/a', title: 'Of waves', year: 2014, authors: ['Diederik Kim', 'Jo Ba', '=Eve Oak'] },
    { id: 'doi:10.1/b', title: 'Of tides', year: 2014, authors: ['D. P. Kim', 'J Ba'] },
    { id: 'doi:10.1/c', title: 'Of dunes', year: 2014, authors: ['E. Oak'] },
  ],
};
const id = (name: string): string => `name:papers-jsonl:${name}`;
const kim = { first: id('D. P. Kim'), second: id('Diederik Kim') };

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await runTestImport(graph.connection, papers);
  // Else the first command would, and say so.
  await completeDerivedValues(graph.connection, silentProgress);
  server = await openTestServer(graph.connection);
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-people-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await server.close();
  await graph.close();
});

type Row = Record<string, string>;
const read = (csv: string): Row[] => parse<Row>(csv, { columns: true });

async function list(...args: string[]): Promise<{ rows: Row[]; stderr: string }> {
  const { status, stdout, stderr } = await run('candidates', '--progress', 'none', ...args);
  expect(status).toBe(0);
  return { rows: read(stdout), stderr };
}

async function review(rows: readonly Row[], delimiter = ',') {
  const file = join(folder, 'reviewed.csv');
  await writeFile(file, stringify([...rows], { header: true, delimiter }));
  return { file, ...(await run('review', file, '--progress', 'none')) };
}

/** Whom an id answers with, and on how many papers. */
const find = async (key: string) =>
  (
    await server.get<{ person: unknown }>(
      'query ($key: ID!) { person(id: $key) { personId papers { totalCount } } }',
      { key },
    )
  ).person;

test('the list holds the evidence, the best pair first, and nothing else goes to standard output', async () => {
  const { status, stdout, stderr } = await run('candidates', '--min-score', '0', '--progress', 'plain');
  expect(status).toBe(0);
  expect(stdout.split('\r\n')[0]).toMatch(/^first,second,verdict,score,first_name,second_name,/);
  // Two bear each name: 1 / log₂ 3 = 0.631, once for the name and once for the co-author.
  expect(read(stdout)).toEqual([
    expect.objectContaining({
      ...kim,
      verdict: '',
      score: '1.262',
      first_identity: 'NAME_STRING',
      shared_coauthors: '1',
      coauthors: 'J Ba',
      years: '2014 / 2014',
      years_apart: '0',
      first_title: 'Of tides',
      second_title: 'Of waves',
    }),
    expect.objectContaining({ first_name: 'J Ba', second_name: 'Jo Ba', coauthors: 'D. P. Kim' }),
    expect.objectContaining({ first_name: "'=Eve Oak", second_name: 'E. Oak', score: '0.631' }),
  ]);
  expect(stderr).toMatch(/^Filing names …\nFiling names: \d.*\nComparing …\nComparing: \d.*\n3 pairs\.\n$/s);
});

test('no more than the limit, with how many there are', async () => {
  const { rows, stderr } = await list('--limit', '1');
  expect(rows.map(({ first }) => first)).toEqual([kim.first]);
  expect(stderr).toBe('The best 1 of 2 pairs (--limit tells more).\n');
});

test('what is written into the list is done, and taken back, and then it is listed again', async () => {
  const { rows } = await list('--min-score', '0');
  const [first, second, third] = rows as [Row, Row, Row];
  const decided = [{ ...first, verdict: 'same' }, second, { ...third, verdict: 'Different' }];

  // With semicolons, as spreadsheets of many countries write it.
  expect(await review(decided, ';')).toMatchObject({
    status: 0,
    stdout: '',
    stderr: '2 decisions: 6 people became 5; 1 rows are open.\n',
  });
  const one = { personId: kim.first, papers: { totalCount: 2 } };
  expect([await find(kim.first), await find(kim.second)]).toEqual([one, one]);
  expect((await list('--min-score', '0')).rows).toMatchObject([{ first_name: 'J Ba' }]);

  expect((await review([{ ...kim, verdict: 'undecided' }])).stderr).toContain('5 people became 6');
  expect(await find(kim.second)).toEqual({ personId: kim.second, papers: { totalCount: 1 } });
  expect((await list()).rows[0]).toMatchObject(kim);
});

test('a row that is no decision is told with its line, and the others are taken', async () => {
  const verdicts = [
    { ...kim, verdict: 'different' },
    { ...kim, verdict: 'perhaps' },
    { first: kim.first, second: 'person:not-yet', verdict: 'same' },
  ];
  const { status, stderr, file } = await review(verdicts);
  expect(status).toBe(3);
  expect(stderr).toContain(`${file}:3: "perhaps" is no verdict; there is: same, different, undecided`);
  expect(stderr).toContain('2 decisions: 6 people became 6');
  expect(stderr).toContain('1 ids are of nobody yet');
  expect(stderr).toContain('  person:not-yet\n');
  expect((await list('--min-score', '0')).rows).not.toContainEqual(expect.objectContaining(kim));
});

test('nothing to decide, no file, or another file', async () => {
  expect(await review([{ ...kim, verdict: '' }])).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('holds a decision'),
  });
  expect(await review([{ ...kim, verdict: 'perhaps' }])).toMatchObject({ status: 1 });
  expect(await review([{ one: '1', two: '2' }])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('first, second, verdict'),
  });
  expect(await run('review', join(folder, 'missing.csv'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('There is no file'),
  });
});
