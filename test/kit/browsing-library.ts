// A world of methods, papers, people and fields to browse: loaded, served, and in an oracle that looks at every record.
import { makeWorld, toRecords, type World } from '../fixtures/browsing-world.js';
import { openTestGraph, type TestGraph } from './graph.js';
import { createNaiveLibrary, type NaiveLibrary } from './naive-library.js';
import { openTestServer, type TestServer } from './server.js';

export interface BrowsingLibrary {
  readonly graph: TestGraph;
  readonly server: TestServer;
  readonly world: World;
  readonly library: NaiveLibrary;
  readonly close: () => Promise<void>;
}

/** With that many methods. */
export async function openBrowsingLibrary(methods: number): Promise<BrowsingLibrary> {
  const graph = await openTestGraph();
  await graph.clear();
  const world = makeWorld(methods);
  const { rejections } = await graph.load(toRecords(world));
  if (rejections.length > 0) throw new Error(JSON.stringify(rejections));
  const server = await openTestServer(graph.connection);
  return {
    graph,
    server,
    world,
    library: createNaiveLibrary(world),
    close: async () => {
      await server.close();
      await graph.close();
    },
  };
}
