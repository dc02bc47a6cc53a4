// One side of the benchmark: the query files' statements through the bare driver, nothing around them.
import neo4j from 'neo4j-driver';
import {
  embeddedUsername,
  findRunning,
  openHome,
  requirePassword,
} from '../dist/graph/embedded-server/home.js';
import { readQueryFiles } from '../dist/graph/query-files.js';

/** As many connections as the server's own pool has. */
const poolSize = 50;

/**
 * The driver, connected to the Neo4j that the started server runs on `home`.
 * @param {string} home
 */
export async function connectDriver(home) {
  const opened = await openHome(home);
  const running = await findRunning(opened);
  if (!running) throw new Error(`No Neo4j runs on ${home}.`);
  const driver = neo4j.driver(
    `bolt://127.0.0.1:${running.port}`,
    neo4j.auth.basic(embeddedUsername, await requirePassword(opened)),
    { disableLosslessIntegers: true, maxConnectionPoolSize: poolSize, telemetryDisabled: true },
  );
  const texts = new Map([...readQueryFiles()].map(([name, { forward }]) => [name, forward]));
  /** How often each statement was sent since the last look. */
  let sent = new Map();

  return {
    /** @type {import('./questions.js').Run} */
    run: async (query, parameters) => {
      sent.set(query, (sent.get(query) ?? 0) + 1);
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(texts.get(query), parameters);
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    },
    /** The statements sent since the last call, by query file. */
    takeStatements: () => {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    /** Such as `Neo4j 5.26.0`. */
    readVersion: async () => (await driver.getServerInfo({ database: 'neo4j' })).agent.replace('/', ' '),
    close: () => driver.close(),
  };
}
