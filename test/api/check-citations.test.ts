// methodgraph check-citations from end to end, on a world whose flaws are known by heart.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { runCommand } from '../kit/command.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';

let graph: TestGraph;
let folder: string;
const { uri, password } = testAddress();
const run = (...args: string[]) =>
  runCommand(['check-citations', '--progress', 'none', ...args], {
    NEO4J_URI: uri,
    NEO4J_PASSWORD: password,
    METHODGRAPH_SEED: 'none',
  }).ended;

const paper = (id: string, year: number | null, title: string) => ({
  kind: 'paper',
  id,
  title,
  ...(year !== null && { year }),
});
const cites = (citing: string, cited: string) => ({ kind: 'cites', citing, cited });

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-check-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await graph.clear();
  await graph.close();
});

test('of an empty graph there is nothing to tell', async () => {
  const { status, stdout } = await run();
  expect(status).toBe(0);
  expect(stdout).toBe(`0 papers and 0 citations checked.
  self-citations  0 citations of a paper by two of its ids
  circles         0 citations within 0 circles of papers that lead to each other
  future          0 citations of papers dated more than 1 year later
  same title      0 papers with 0 titles between them
`);
});

test('each kind is counted, and every case is a row', async () => {
  const { rejections } = await graph.load([
    paper('doi:10.1/a', 2001, '=On the tides of rivers'),
    paper('local:b', 2000, 'On dunes and their makers'),
    paper('local:c', 1990, 'On the TIDES of Rivers!'),
    paper('local:d', null, 'Editorial'),
    paper('local:e', 2002, 'Editorial'),
    cites('doi:10.1/a', 'arxiv:0101.00001'),
    cites('doi:10.1/a', 'local:b'),
    cites('local:b', 'local:c'),
    cites('local:c', 'doi:10.1/a'),
    cites('local:d', 'local:e'),
    cites('local:e', 'local:d'),
    cites('local:b', 'local:e'),
    cites('local:e', 'local:only-cited'),
  ]);
  expect(rejections).toEqual([]);
  // What was a citation between two papers, until they turned out to be one.
  await graph.load([{ kind: 'paper', id: 'doi:10.1/a', arxivId: '0101.00001' }]);
  const file = join(folder, 'cases.csv');
  const { status, stdout, stderr } = await run('--csv', file);
  expect(status).toBe(0);
  expect(stderr).toContain(file);
  expect(stdout).toBe(`6 papers and 7 citations checked.
  self-citations  1 citation of a paper by two of its ids
  circles         5 citations within 2 circles of papers that lead to each other
  future          2 citations of papers dated more than 1 year later
  same title      2 papers with 1 title between them
`);
  const rows = parse<Record<string, string>>(await readFile(file, 'utf8'), { columns: true });
  expect(rows.map((row) => [row['case'], row['group'], row['paper'], row['cited']])).toEqual([
    ['SELF_CITATION', '', 'doi:10.1/a', 'doi:10.1/a'],
    ['CIRCLE', '1', 'doi:10.1/a', 'local:b'],
    ['CIRCLE', '1', 'local:b', 'local:c'],
    ['CIRCLE', '1', 'local:c', 'doi:10.1/a'],
    ['CIRCLE', '2', 'local:d', 'local:e'],
    ['CIRCLE', '2', 'local:e', 'local:d'],
    ['FUTURE', '', 'local:b', 'local:e'],
    ['FUTURE', '', 'local:c', 'doi:10.1/a'],
    ['SAME_TITLE', '1', 'doi:10.1/a', ''],
    ['SAME_TITLE', '1', 'local:c', ''],
  ]);
  expect(rows[0]).toMatchObject({ title: 'doi:10.1/a cites arxiv:0101.00001' });
  expect(rows[1]).toMatchObject({ year: '2001', title: "'=On the tides of rivers", cited_year: '2000' });

  const tolerant = await run('--tolerance', '2');
  expect(tolerant.stdout).toContain('1 citation of papers dated more than 2 years later');
});

test('a tolerance that is none is refused', async () => {
  const { status, stderr } = await run('--tolerance', 'much');
  expect(status).not.toBe(0);
  expect(stderr).toContain('whole number');
});
