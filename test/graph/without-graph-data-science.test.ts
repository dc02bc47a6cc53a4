// A Neo4j that has no Graph Data Science: an analysis says how to get it, and everything else works.
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/domain/progress.js';
import { analyzeCitations } from '../../src/features/analysis/analyze-citations.js';
import { applySchema } from '../../src/graph/apply-schema.js';
import { connectGraph, type GraphConnection } from '../../src/graph/connection.js';
import { openHome, requirePassword } from '../../src/graph/embedded-server/home.js';
import { requireJars, toPluginFolder } from '../../src/graph/embedded-server/jars.js';
import { requireJdk } from '../../src/graph/embedded-server/java.js';
import {
  findFreePort,
  launchNeo4j,
  type Neo4jProcess,
} from '../../src/graph/embedded-server/neo4j-process.js';
import { seedGraph } from '../../src/importers/seed-graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let folder: string;
let neo4j: Neo4jProcess;
let connection: GraphConnection;
let server: TestServer;

const warn = (text: string): void => {
  console.error(text);
};

/** The jars of the embedded Neo4j without those of the library. */
async function leaveOutPlugins(): Promise<string> {
  const jars = await requireJars(silentProgress);
  const plugins = new Set(await readdir(toPluginFolder(jars)));
  expect(plugins.size).toBeGreaterThan(0);
  const left = join(folder, 'jars');
  await mkdir(left);
  for (const name of await readdir(jars))
    if (name.endsWith('.jar') && !plugins.has(name)) await symlink(join(jars, name), join(left, name));
  return left;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-plain-'));
  const home = await openHome(join(folder, 'home'));
  const password = await requirePassword(home);
  const port = await findFreePort();
  neo4j = await launchNeo4j({
    home,
    jdk: await requireJdk(process.env['JAVA_HOME'], warn),
    jars: await leaveOutPlugins(),
    memory: { heap: '512m', pageCache: '128m', transactions: '256m' },
    port,
    password,
    initial: true,
  });
  connection = connectGraph({
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database: 'neo4j',
  });
  await applySchema(connection, warn);
  await seedGraph(connection, silentProgress);
  server = await openTestServer(connection);
});
afterAll(async () => {
  await server.close();
  await connection.close();
  neo4j.child.stdin?.end();
  await neo4j.ended;
  await rm(folder, { recursive: true, force: true });
});

test('the analysis says how to get it', async () => {
  await expect(
    analyzeCitations({
      connection,
      seed: 1,
      resolution: 1,
      betweennessSamples: null,
      progress: silentProgress,
    }),
  ).rejects.toMatchObject({
    code: 'ANALYSIS_UNAVAILABLE',
    message: expect.stringMatching(/NEO4J_PLUGINS.*plugins.*unset NEO4J_URI/s),
  });
});

test('everything else works', async () => {
  expect(
    await server.get(
      '{ compareMethods(slugs: ["random-forest", "gradient-boosting"]) { differingRowCount } citationAnalysis { stale } papers(first: 1) { totalCount } }',
    ),
  ).toEqual({
    compareMethods: { differingRowCount: expect.any(Number) },
    citationAnalysis: null,
    papers: { totalCount: 355 },
  });
  expect(await server.codesOf('{ communities { totalCount } }')).toEqual(['ANALYSIS_UNAVAILABLE']);
});
