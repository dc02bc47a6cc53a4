// `methodgraph import --bulk` as a process of its own: the same graph as by the ordinary way, and nothing left where it fails.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/domain/progress.js';
import { connectGraph, type GraphConnection } from '../../src/graph/connection.js';
import { requireJars } from '../../src/graph/embedded-server/jars.js';
import { startEmbeddedServer } from '../../src/graph/embedded-server/start-embedded-server.js';
import { listBundledFiles } from '../../src/importers/seed-graph.js';
import { runImport } from '../../src/importers/run-import.js';
import { renderImportReport } from '../../src/terminal/render-import-report.js';
import { collectExport } from '../exporters/collect-export.js';
import { catalogueWorld, openAlexWorld } from '../fixtures/bulk-world.js';
import { runCommand, until } from '../kit/command.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';

const small = { METHODGRAPH_NEO4J_HEAP: '512m', METHODGRAPH_NEO4J_PAGE_CACHE: '128m' };

let folder: string;
let graph: TestGraph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-bulk-'));
  graph = await openTestGraph();
});
afterAll(async () => {
  await graph.clear();
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that is in the graph, with the types of its values; times are left out. */
async function pictureOf(connection: GraphConnection): Promise<unknown> {
  const nodes = await connection.runStatement<{ properties: [string, string, unknown][] }>(
    `MATCH (node) WHERE NOT node:SchemaStep AND NOT node:Seed
     RETURN labels(node) AS labels,
       [name IN keys(node) WHERE NOT name IN ['startedAt', 'endedAt', 'countedAt'] | [name, valueType(node[name]), node[name]]] AS properties`,
  );
  const links = await connection.runStatement<{ properties: [string, string, unknown][] }>(
    `MATCH (start)-[link]->(end)
     RETURN type(link) AS type, elementId(start) <> elementId(end) AS isBetweenTwo,
       [start.slug, start.paperId, start.personId, start.fieldId] AS start,
       [end.slug, end.paperId, end.personId, end.fieldId] AS end,
       [name IN keys(link) | [name, valueType(link[name]), link[name]]] AS properties`,
  );
  const sort = (rows: readonly { properties: [string, string, unknown][] }[]): string[] =>
    rows
      .map((row) =>
        JSON.stringify({
          ...row,
          properties: [...row.properties].sort(([one], [other]) => (one < other ? -1 : 1)),
        }),
      )
      .sort();
  return { nodes: sort(nodes), links: sort(links) };
}

async function withHome<Result>(home: string, work: (connection: GraphConnection) => Promise<Result>) {
  const server = await startEmbeddedServer({
    home,
    command: 'a test',
    whenRunning: 'refuse',
    heap: '512m',
    pageCache: '128m',
    progress: silentProgress,
    warn: (text) => {
      throw new Error(text);
    },
  });
  const connection = connectGraph(server.address);
  try {
    return await work(connection);
  } finally {
    await connection.close();
    await server.stop();
  }
}

async function writeLines(name: string, lines: readonly object[]): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

/** What the command says of the records, without how long it took. */
const withoutTimes = (text: string): string[] =>
  text
    .replace(/ in [\d.]+ s/g, '')
    .split('\n')
    .filter((line) => !line.startsWith('Steps: ') && line !== '');

const leftovers = async (home: string): Promise<string[]> =>
  existsSync(home) ? (await readdir(home)).filter((name) => name.startsWith('bulk-')) : [];

describe('the same records both ways', () => {
  test.each([
    ['catalogue', catalogueWorld, listBundledFiles()],
    ['openalex', openAlexWorld, []],
  ] as const)('make the same graph and the same report: %s', async (source, world, more) => {
    const files = [await writeLines(`${source}.ndjson`, world), ...more];
    await graph.clear();
    const rejections: string[] = [];
    const report = await runImport({
      connection: graph.connection,
      source,
      files,
      dryRun: false,
      progress: silentProgress,
      onRejection: ({ place, reason }) => rejections.push(`${place.file}:${place.line}: ${reason}`),
    });
    const home = join(folder, `home-${source}`);
    const environment = { ...small, METHODGRAPH_HOME: home };
    const args = ['import', source, ...files, '--progress', 'none'];
    const bulk = await runCommand([...args, '--bulk'], environment).ended;
    expect([bulk.status, bulk.stdout]).toEqual([3, '']);
    expect(bulk.stderr).toMatch(
      /Steps: reading [\d.]+ s, merging [\d.]+ s, writing files [\d.]+ s, importing [\d.]+ s, indexing [\d.]+ s; [\d.]+ s in all\./,
    );
    expect(withoutTimes(bulk.stderr)).toEqual(
      withoutTimes(`${rejections.join('\n')}\n${renderImportReport(report, { dryRun: false })}`),
    );
    expect(await leftovers(home)).toEqual([]);

    const [picture, catalogue] = await withHome(home, async (connection) => [
      await pictureOf(connection),
      await collectExport(connection, 'catalogue', {}, {}),
    ]);
    expect(picture).toEqual(await pictureOf(graph.connection));
    expect(catalogue).toBe(await collectExport(graph.connection, 'catalogue', {}, {}));

    const again = await runCommand(args, environment).ended;
    expect(again.stderr).toContain('links   0 created, 0 changed, 0 deleted');
    expect(again.stderr).not.toMatch(/[1-9]\d* (?:created|changed),/);
  });
});

describe('where it can not be done', () => {
  const refusedFile = (): Promise<string> => writeLines('one.ndjson', [{ kind: 'method', slug: 'a' }]);

  test('a graph that is not empty is left as it is; an empty one that was opened before is filled', async () => {
    const environment = { ...small, METHODGRAPH_HOME: join(folder, 'used') };
    await withHome(environment.METHODGRAPH_HOME, () => Promise.resolve());
    const args = ['import', 'catalogue', await refusedFile(), '--bulk', '--progress', 'none'];
    expect(await runCommand(args, environment).ended).toMatchObject({ status: 0 });
    const { status, stderr } = await runCommand(args, environment).ended;
    expect([status, stderr]).toEqual([1, expect.stringContaining('is not empty')]);
    const methods = await withHome(environment.METHODGRAPH_HOME, (connection) =>
      connection.runStatement('MATCH (method:Method) RETURN method.slug AS slug'),
    );
    expect(methods).toEqual([{ slug: 'a' }]);
  });

  test('a Neo4j that runs on the home', async () => {
    const home = join(folder, 'running');
    await withHome(home, async () => {
      const args = ['import', 'catalogue', await refusedFile(), '--bulk'];
      const { status, stderr } = await runCommand(args, { ...small, METHODGRAPH_HOME: home }).ended;
      expect(status).toBe(1);
      for (const words of ['a test', `process ${process.pid}`, 'METHODGRAPH_HOME'])
        expect(stderr).toContain(words);
    });
  });

  /** A Java that passes for one, and does this when it is to import. */
  async function makeJava(name: string, work: string): Promise<string> {
    const javaHome = join(folder, name);
    await mkdir(join(javaHome, 'bin'), { recursive: true });
    const settings = `echo "    java.home = ${javaHome}" >&2\necho "    java.specification.version = 17" >&2`;
    const script = `#!/bin/sh\ncase "$*" in *TiedNeo4j*) ${work};; esac\n${settings}\n`;
    for (const each of ['java', 'javac'])
      await writeFile(join(javaHome, 'bin', each), script, { mode: 0o755 });
    return javaHome;
  }

  test('an import that fails is told in its own words, and leaves nothing', async () => {
    const home = join(folder, 'failed');
    const { status, stderr } = await runCommand(['import', 'catalogue', await refusedFile(), '--bulk'], {
      ...small,
      METHODGRAPH_HOME: home,
      JAVA_HOME: await makeJava('failing-java', 'echo "The disk is full of cheese" >&2; exit 70'),
    }).ended;
    expect(status).toBe(1);
    expect(stderr).toContain('status 70');
    expect(stderr).toContain('The disk is full of cheese');
    expect(await leftovers(home)).toEqual([]);
    expect(existsSync(join(home, 'neo4j', 'data'))).toBe(false);
  });

  test('a signal ends it, with neo4j-admin, and leaves nothing', async () => {
    const home = join(folder, 'stopped');
    const pidFile = join(folder, 'java.pid');
    const command = runCommand(['import', 'catalogue', await refusedFile(), '--bulk'], {
      ...small,
      METHODGRAPH_HOME: home,
      JAVA_HOME: await makeJava('endless-java', `echo $$ > ${pidFile}; exec sleep 600`),
    });
    await until(() => Promise.resolve(existsSync(pidFile)), 60_000, 'importing');
    command.child.kill('SIGINT');
    const { status, stderr } = await command.ended;
    expect([status, stderr]).toEqual([1, expect.stringContaining('the graph is as empty as it was')]);
    expect(await leftovers(home)).toEqual([]);
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'args=']);
    expect(stdout).not.toContain('sleep 600');
  });

  test.each([
    [['--bulk', '--dry-run'], 'cannot be used with'],
    [['--out', 'anywhere'], 'add --bulk'],
  ])('%j', async (more, words) => {
    const { status, stderr } = await runCommand(['import', 'catalogue', await refusedFile(), ...more]).ended;
    expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
  });
});

test('for a Neo4j of somebody else it writes the files and the command that imports them', async () => {
  const out = join(folder, 'files');
  const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_DATABASE: 'literature' };
  const file = await writeLines('files.ndjson', catalogueWorld);
  const args = ['import', 'catalogue', file, '--bulk', '--out', out, '--progress', 'none'];
  const { status, stderr } = await runCommand(args, environment).ended;
  expect(status).toBe(3);
  const told = /^ {2}neo4j-admin (.*)$/m.exec(stderr)?.[1];
  expect(told).toContain('database import full literature');

  const jars = join(await requireJars(silentProgress), '*');
  const neo4jHome = join(folder, 'other-neo4j');
  await mkdir(join(neo4jHome, 'conf'), { recursive: true });
  const imported = await promisify(execFile)(
    'java',
    ['-Xmx512m', '-cp', jars, 'org.neo4j.cli.AdminTool', ...told!.split(' ')],
    { cwd: out, env: { ...process.env, NEO4J_HOME: neo4jHome, NEO4J_CONF: join(neo4jHome, 'conf') } },
  );
  expect(imported.stdout).toContain('IMPORT DONE');
  expect(existsSync(join(neo4jHome, 'data', 'databases', 'literature'))).toBe(true);

  const again = await runCommand(args, environment).ended;
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('is not empty')]);
});
