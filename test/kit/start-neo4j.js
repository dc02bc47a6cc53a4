// One Neo4j for the whole run, brought up by the very code that `npm start` uses, on a folder of its own.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentProgress } from '../../dist/domain/progress.js';
import { startEmbeddedServer } from '../../dist/graph/embedded-server/start-embedded-server.js';
import { createProgress } from '../../dist/terminal/create-progress.js';

export default async function startNeo4j() {
  const home = await mkdtemp(join(tmpdir(), 'methodgraph-test-'));
  const server = await startEmbeddedServer({
    home,
    command: 'npm test',
    whenRunning: 'refuse',
    javaHome: process.env.JAVA_HOME,
    heap: '512m',
    pageCache: '128m',
    progress: process.env.CI ? createProgress('plain') : silentProgress,
    warn: (text) => {
      console.error(text);
    },
  });
  process.env.METHODGRAPH_TEST_NEO4J = JSON.stringify(server.address);
  globalThis.methodgraphTestServer = { server, home };
}
