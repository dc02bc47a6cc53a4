// methodgraph citations: each question in each format, against what GraphQL answers of the same graph.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'graphql';
import { askQuestion } from '../../src/commands/citations/ask-question.js';
import { answerFormats, listFormats } from '../../src/commands/citations/formats.js';
import { listArguments } from '../../src/commands/citations/list-arguments.js';
import { type Asked, type Question } from '../../src/commands/citations/question.js';
import { questions } from '../../src/commands/citations/questions.js';
import { buildSchema } from '../../src/server/schema.js';
import { makeCitationWorld, toCitationRecords } from '../fixtures/citation-world.js';
import { runCommand } from '../kit/command.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
let folder: string;
const { uri, password } = testAddress();
const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password, METHODGRAPH_SEED: 'none' };
const run = (...args: string[]) => runCommand(['citations', ...args], environment).ended;

const world = makeCitationWorld(1);
/** The most cited paper, which has a DOI besides its key. */
const hub = world.papers[0]!.id;
/** One that cites others. */
const one = world.citations.find(({ citing }) => citing !== hub)!.citing;
const slugs = world.methods.map(({ slug }) => slug);
/** A method that builds on another one. */
const method = world.methods.find(({ sources }) =>
  world.citations.some(
    ({ citing, cited }) =>
      sources.includes(citing) &&
      world.methods.some((each) => each.sources.includes(cited) && !each.sources.includes(citing)),
  ),
)!.slug;
const another = slugs.filter((slug) => slug !== method)[4]!;
const schema = buildSchema();

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await graph.load(toCitationRecords(world));
  const { status, stderr } = await runCommand(['analyze', '--progress', 'none'], environment).ended;
  expect([status, stderr]).toEqual([0, expect.stringContaining('Analysed')]);
  server = await openTestServer(graph.connection);
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-citations-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await server.close();
  await graph.clear();
  await graph.close();
});

/** What to ask of each, and the same as a person types it. */
const examples: Readonly<Record<string, { readonly asked: Asked; readonly typed: string[] }>> = {
  references: { asked: { paper: one }, typed: [one] },
  'cited-by': {
    asked: { paper: hub, orderBy: 'CITATION_COUNT', filter: { year: { from: 1992 } } },
    typed: [hub, '--order-by', 'citation-count', '--year-from', '1992'],
  },
  'by-year': { asked: { paper: hub, asOfYear: 2001 }, typed: [hub, '--as-of-year', '2001'] },
  network: {
    asked: { seeds: [hub, one], direction: 'CITED_BY', depth: 2, first: 7, orderBy: 'YEAR', reachable: true },
    typed: [
      hub,
      one,
      '--direction',
      'CITED_BY',
      '--depth',
      '2',
      '--first',
      '7',
      '--order-by',
      'year',
      '--reachable',
    ],
  },
  paths: {
    asked: { from: one, to: hub, direction: 'BOTH', maxLength: 4, first: 25 },
    typed: [one, hub, '--direction', 'both', '--max-length', '4', '--first', '25'],
  },
  'co-cited': {
    asked: { paper: hub, first: 5, evidence: 2 },
    typed: [hub, '--first', '5', '--evidence', '2'],
  },
  coupled: { asked: { paper: one }, typed: [one] },
  'main-path': {
    asked: { seeds: [hub, one], depth: 2, search: 'KEY_ROUTE', keyRoutes: 3, weights: 'SPLC' },
    typed: [
      '--seeds',
      hub,
      one,
      '--depth',
      '2',
      '--search',
      'key-route',
      '--key-routes',
      '3',
      '--weights',
      'splc',
    ],
  },
  connection: { asked: { methodA: method, methodB: another }, typed: [method, another] },
  'related-methods': { asked: { method, first: 4 }, typed: [method, '--first', '4'] },
  lineage: {
    asked: { method, depth: 2 },
    typed: [method, '--direction', 'earlier', '--depth', '2'],
  },
  'common-ancestors': { asked: { methods: [method, another] }, typed: [method, another] },
  matrix: { asked: { methods: slugs }, typed: slugs },
  ranks: { asked: {}, typed: ['--all'] },
  communities: { asked: { papers: 2 }, typed: ['--papers', '2', '--all'] },
  community: { asked: { number: 1 }, typed: ['1', '--all'] },
};

/** What the server answers: of a list the first hundred, which are all there are here. */
function askServer({ name, document, pageOf }: Question): Promise<object> {
  return server.get(document, { ...examples[name]!.asked, ...(pageOf && { first: 100, counted: true }) });
}

async function printAs(format: string, question: Question, most = 100): Promise<string> {
  const document = parse(question.document);
  const usual = listArguments(schema, document, question.told).flatMap(({ path: [name], usual: value }) =>
    value === undefined ? [] : [[name, value]],
  );
  const asked = { ...(Object.fromEntries(usual) as Asked), ...examples[question.name]!.asked };
  const answers = askQuestion({
    schema,
    question,
    document,
    asked,
    most,
    openRequest: () => graph.request(),
  });
  let text = '';
  for await (const piece of answerFormats[format]!(answers, question)) text += piece;
  return text;
}

const withNetwork = questions.filter(({ hasNetwork }) => hasNetwork);

describe.each(questions.map((question) => [question.name, question] as const))('%s', (name, question) => {
  test('as JSON is what GraphQL answers', async () => {
    const typed = [
      ...examples[name]!.typed,
      ...(question.pageOf && !examples[name]!.typed.includes('--all') ? ['--first', '100'] : []),
    ];
    const { status, stdout, stderr } = await run(name, ...typed, '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    const answered = await askServer(question);
    expect(JSON.parse(stdout)).toEqual(answered);
  });

  test('has the same rows as CSV and as a table', async () => {
    const data = await askServer(question);
    const asked = { ...examples[name]!.asked };
    const counts = { shown: 100, most: 100, total: 100 };
    const expected = question.toAnswer(data, { depth: 3, maxLength: 6, ...asked }, counts);
    const rows = parseCsv<Record<string, string>>(await printAs('csv', question), { columns: true });
    expect(rows.length).toBe(expected.rows.length);
    const key = expected.columns.findIndex(({ name: column }) => column === 'paperId' || column === 'slug');
    if (key >= 0) {
      expect(rows.map((row) => row[expected.columns[key]!.name])).toEqual(
        expected.rows.map((row) => row[key]),
      );
    }
    const table = (await printAs('table', question)).replace(/\s+/g, ' ');
    if (expected.rows.length > 0) expect(table).toContain('─┼─');
    expect(table).toMatch(
      /all there are|there are none|cut: there are more|in all|the shortest|\d (papers|paths)/,
    );
  });
});

test('a list is the same whatever its pages are', async () => {
  const [first, second] = [questions.find(({ name }) => name === 'ranks')!, world.papers.length];
  const whole = parseCsv(await printAs('csv', first, Infinity));
  expect(whole).toHaveLength(1 + second);
  expect(parseCsv(await printAs('csv', first, 7))).toEqual(whole.slice(0, 8));
  expect(await printAs('table', first, 7)).toContain(`7 of ${second} papers: --first or --all shows more.`);
});

const python = process.env['METHODGRAPH_TEST_PYTHON'] ?? 'python3';
const probe = spawnSync(python, ['-c', 'import networkx'], { encoding: 'utf8' });
if (probe.status !== 0)
  console.warn(`Skipped: networks are opened by networkx, which ${python} does not have.`);

(probe.status === 0 ? test : test.skip)('networkx finds the nodes and links of each network', async () => {
  const networks = join(folder, 'networks');
  await rm(networks, { recursive: true, force: true });
  const expected: Record<string, unknown> = {};
  await mkdir(networks);
  for (const question of withNetwork) {
    for (const format of ['graphml', 'pajek']) {
      await writeFile(join(networks, `${question.name}.${format}`), await printAs(format, question));
    }
    const usual = { depth: 3, maxLength: 6, direction: 'EARLIER', ...examples[question.name]!.asked };
    const counts = { shown: 100, most: 100, total: 100 };
    const { network } = question.toAnswer(await askServer(question), usual, counts);
    const toWeight = (weight: string | undefined) => Number(weight ?? 1);
    expected[question.name] = {
      directed: network!.directed,
      nodes: [...network!.centre, ...network!.nodes].map(({ id }) => id).sort(),
      edges: network!.links
        .map(({ source, target, weight }) => [
          ...(network!.directed ? [source, target] : [source, target].sort()),
          toWeight(weight),
        ])
        .sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)),
    };
  }
  const script = join(import.meta.dirname, '../exporters/describe-networks.py');
  const { stdout, stderr } = spawnSync(python, [script, networks], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const found = JSON.parse(stdout) as Record<string, { edges: (string | number)[][] }>;
  for (const each of Object.values(found)) each.edges.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
  for (const { name } of withNetwork) {
    for (const format of ['graphml', 'pajek'])
      expect([name, format, found[`${name}.${format}`]]).toEqual([name, format, expected[name]]);
  }
  expect(Object.values(found).filter(({ edges }) => edges.length > 0).length).toBeGreaterThan(20);
});

describe('refusals', () => {
  test.each([
    [['references', 'local:nobody'], 'There is no paper local:nobody.'],
    [['lineage', 'nobody'], 'There is no method nobody.'],
    [['community', '999'], 'There is no community 999.'],
    [['main-path'], 'exactly one of'],
    [['network', hub, '--depth', '9'], '`depth` is 9; allowed are 1 to 6.'],
    [['network', hub, '--first', 'many'], 'whole number'],
    [['matrix', 'method-1'], 'allowed are 2 to 50'],
    [['by-year', hub, '--format', 'graphml'], 'Allowed choices are table, csv, json.'],
    [['main-path', '--search', 'best'], 'local-forward, local-backward, global, key-route'],
    [['main-path', '--feild', 'x'], 'Did you mean --field?'],
    [['mainpath'], 'Did you mean main-path?'],
  ])('%j', async (args, words) => {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
  });

  test('leave the file as it was', async () => {
    const out = join(folder, 'kept');
    await writeFile(out, 'before');
    expect(await run('references', 'local:nobody', '--out', out)).toMatchObject({ status: 1 });
    expect(await run('network', hub, '--depth', '9', '--out', out)).toMatchObject({ status: 1 });
    expect(await readFile(out, 'utf8')).toBe('before');
    expect(await run('by-year', hub, '--out', out)).toMatchObject({ status: 0, stdout: '' });
    expect(await readFile(out, 'utf8')).toMatch(/^Papers that cite/);
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

test('help tells what each takes, with examples', async () => {
  const { status, stdout } = await run('network', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--as-of-year');
  expect(stdout).toContain('default: citation-count');
  expect(stdout).toContain('Examples:');
  expect((await run('--help')).stdout).toContain('common-ancestors');
});

test('every question has an example here', () => {
  expect(questions.map(({ name }) => name).sort()).toEqual(Object.keys(examples).sort());
  expect(withNetwork.every((question) => listFormats(question).includes('pajek'))).toBe(true);
});
