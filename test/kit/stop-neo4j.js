// Stops the run's Neo4j and leaves nothing behind.
import { rm } from 'node:fs/promises';

export default async function stopNeo4j() {
  const { server, home } = globalThis.methodgraphTestServer;
  await server.stop();
  await rm(home, { recursive: true, force: true });
}
