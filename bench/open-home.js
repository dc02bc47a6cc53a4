// The graph of a METHODGRAPH_HOME as the server has it: schema applied, lists and search brought up to date.
import { applySchema } from '../dist/graph/apply-schema.js';
import { connectGraph } from '../dist/graph/connection.js';
import { startEmbeddedServer } from '../dist/graph/embedded-server/start-embedded-server.js';
import { completeDerivedValues } from '../dist/importers/derivation/derive-values.js';
import { createProgress } from '../dist/terminal/create-progress.js';

/** @param {string} text */
export const say = (text) => process.stderr.write(`${text}\n`);

/**
 * Brings Neo4j up on the home; `close` ends it.
 * @param {string} home
 * @param {string} command what to name where the home is in use
 */
export async function openHome(home, command) {
  const progress = createProgress('auto');
  const server = await startEmbeddedServer({ home, command, whenRunning: 'refuse', progress, warn: say });
  const connection = connectGraph(server.address);
  const close = async () => {
    await connection.close();
    await server.stop();
  };
  try {
    await applySchema(connection, say);
    await completeDerivedValues(connection, progress);
  } catch (error) {
    await close();
    throw error;
  }
  return { connection, close };
}
