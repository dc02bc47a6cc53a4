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
  const address = {
    uri: `bolt://127.0.0.1:${running.port}`,
    username: embeddedUsername,
    password: await requirePassword(opened),
    database: 'neo4j',
  };
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    telemetryDisabled: true,
  });
  const texts = new Map([...readQueryFiles()].map(([name, { forward }]) => [name, forward]));
  /** How often each statement was sent since the last look. */
  let sent = new Map();

  /** Sends a statement and answers its rows as objects. */
  async function runText(text, parameters) {
    const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  return {
    address,
    runText,
    /** @type {import('./questions.js').Run} */
    run: (query, parameters) => {
      sent.set(query, (sent.get(query) ?? 0) + 1);
      return runText(texts.get(query), parameters);
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
