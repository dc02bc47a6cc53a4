// The command line on the run's Neo4j: data on standard output, all else on standard error.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../kit/command.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';
import { smallWorld } from '../fixtures/small-world.js';

let graph: TestGraph;
let folder: string;
const address = testAddress();
const environment = { NEO4J_URI: address.uri, NEO4J_PASSWORD: address.password, METHODGRAPH_SEED: 'none' };

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await graph.load(smallWorld);
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-command-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await graph.close();
});

const run = (...args: string[]) => runCommand(args, environment).ended;

async function write(name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

describe('help', () => {
  test.each([[[]], [['start']], [['import']], [['compare']]])('%p --help and --version', async (command) => {
    const help = await run(...command, '--help');
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('Usage: methodgraph');
    const version = await run(...command, '--version');
    expect(version).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.each([
    [['comapre'], 'Did you mean compare?'],
    [['compare', 'a', 'b', '--local', 'vi'], 'Did you mean --locale?'],
    [['import', 'catalog', 'x'], 'catalogue'],
    [['compare', 'a', 'b', '--locale', 'en_US'], 'vi, pt-BR'],
    [['compare', 'a', 'b', '--format', 'xml'], 'table, markdown, csv, json'],
  ])('%p is answered with the nearest', async (args, words) => {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
  });
});

describe('compare', () => {
  test('as a table', async () => {
    const { status, stdout, stderr } = await run('compare', 'a', 'b', '--locale', 'vi');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('So sánh phương pháp');
    expect(stdout).toMatch(/Phương pháp A +│ Phương pháp B/);
    expect(stdout).toMatch(/^≠ Họ +│ Family +│ —/m);
    expect(stdout).toMatch(/^ {2}Lĩnh vực +│ Deep learning +│ Deep learning/m);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('as JSON, only the differences', async () => {
    const { stdout } = await run('compare', 'a', 'b', '--format', 'json', '--only-differences');
    const { rows, differingRowCount } = JSON.parse(stdout) as {
      rows: { key: string }[];
      differingRowCount: number;
    };
    expect(rows.map(({ key }) => key)).toEqual([
      'FAMILY',
      'ORIGIN_YEAR',
      'ORIGINATOR',
      'TYPE',
      'SEMINAL_WORK',
      'ALIASES',
      'RELATED',
      'SUMMARY',
    ]);
    expect(differingRowCount).toBe(8);
  });

  test('as CSV and Markdown', async () => {
    expect((await run('compare', 'b', 'a', '--format', 'csv')).stdout).toMatch(
      /^key,label,differs,Phương pháp B,Method A\r\nFIELD,Field,false,Deep learning,Deep learning\r\n/,
    );
    expect((await run('compare', 'b', 'a', '--format', 'markdown')).stdout).toContain(
      '| ≠ **Family** | — | Family |',
    );
  });

  test('an unknown method', async () => {
    expect(await run('compare', 'a', 'nope')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'No method has the slug nope.\n',
    });
  });
});

describe('import', () => {
  test('says what it did, and exits 0', async () => {
    const file = await write(
      'world.ndjson.gz',
      gzipSync(smallWorld.map((record) => JSON.stringify(record)).join('\n')),
    );
    const { status, stdout, stderr } = await run('import', 'catalogue', file, '--progress', 'plain');
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain(`Read ${smallWorld.length} records`);
    expect(stderr).toContain('method  0 created, 0 changed, 3 unchanged, 0 merged, 0 rejected');
    expect(stderr).toContain('Reading');
  });

  test('exits 3 where some are rejected, and keeps them with line and reason', async () => {
    const file = await write(
      'bad.ndjson',
      '{"kind":"method","slug":"x","related":["never"]}\n{"kind":"method"}\nnonsense\n',
    );
    const rejects = join(folder, 'rejects.ndjson');
    const { status, stderr } = await run(
      'import',
      'catalogue',
      file,
      '--rejects',
      rejects,
      '--progress',
      'none',
    );
    expect(status).toBe(3);
    expect(stderr).toContain('2 records were rejected');
    expect(stderr).toContain('(x)-[RELATED_TO]->(never)');
    const lines = (await readFile(rejects, 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      {
        source: 'catalogue',
        file,
        line: 2,
        reason: expect.stringContaining('slug'),
        record: { kind: 'method' },
      },
      {
        source: 'catalogue',
        file,
        line: 3,
        reason: expect.stringContaining('JSON'),
        record: 'nonsense',
      },
    ]);
  });

  test('refuses to write the rejects over what it reads, and reads a file named twice once', async () => {
    const file = await write('keep.ndjson', '{"kind":"method","slug":"kept"}\n');
    const { status, stderr } = await run('import', 'catalogue', file, '--rejects', file);
    expect([status, stderr]).toEqual([1, expect.stringContaining('one of the files to import')]);
    expect(await readFile(file, 'utf8')).toContain('kept');
    expect((await run('import', 'catalogue', file, file, '--progress', 'none')).stderr).toContain(
      'Read 1 records',
    );
  });

  test('exits 1 where nothing could be done', async () => {
    const file = await write('worse.ndjson', 'nonsense\n');
    expect((await run('import', 'catalogue', file)).status).toBe(1);
    const missing = await run('import', 'catalogue', join(folder, 'missing.ndjson'));
    expect([missing.status, missing.stderr.trim()]).toEqual([
      1,
      `There is no file ${join(folder, 'missing.ndjson')}.`,
    ]);
  });

  test('dry, writes nothing', async () => {
    const file = await write('dry.ndjson', '{"kind":"method","slug":"dry"}\n');
    const { status, stderr } = await run('import', 'catalogue', file, '--dry-run');
    expect([status, stderr]).toEqual([0, expect.stringContaining('Nothing was written')]);
    expect(await graph.connection.runStatement(`MATCH (method:Method {slug: 'dry'}) RETURN method`)).toEqual(
      [],
    );
  });
});
