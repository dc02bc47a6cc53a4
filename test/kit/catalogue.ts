// The bundled catalogue in the run's Neo4j, loaded once for a test file.
import { silentProgress } from '../../src/domain/progress.js';
import { seedGraph } from '../../src/importers/seed-graph.js';
import { openTestGraph, type TestGraph } from './graph.js';
import { openTestServer, type TestServer } from './server.js';

export interface CatalogueServer {
  readonly graph: TestGraph;
  readonly server: TestServer;
  close(): Promise<void>;
}

/** A server over an otherwise empty graph with the bundled catalogue. */
export async function openCatalogueServer(): Promise<CatalogueServer> {
  const graph = await openTestGraph();
  await graph.clear();
  await seedGraph(graph.connection, silentProgress);
  const server = await openTestServer(graph.connection);
  graph.statements.length = 0;
  return {
    graph,
    server,
    close: async () => {
      await server.close();
      await graph.close();
    },
  };
}
