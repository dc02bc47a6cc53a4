// A world of methods, papers, people and fields to browse: loaded, analysed, served, and in an oracle that looks at every record.
import { usualResolution, usualSeed } from '../../src/domain/citation-analysis.js';
import { silentProgress } from '../../src/domain/progress.js';
import { analyzeCitations } from '../../src/features/analysis/analyze-citations.js';
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
  const ranks = await rankPapers(graph);
  const server = await openTestServer(graph.connection);
  return {
    graph,
    server,
    world,
    library: createNaiveLibrary(world, ranks),
    close: async () => {
      await server.close();
      await graph.close();
    },
  };
}

/** What the analysis, which has tests of its own, says of each paper. */
async function rankPapers({ connection }: TestGraph): Promise<ReadonlyMap<string, number>> {
  await analyzeCitations({
    connection,
    seed: usualSeed,
    resolution: usualResolution,
    betweennessSamples: null,
    progress: silentProgress,
  });
  const rows = await connection.runStatement<{ readonly key: string; readonly rank: number }>(
    'MATCH (paper:Paper) RETURN paper.paperId AS key, paper.pageRank AS rank',
  );
  return new Map(rows.map(({ key, rank }) => [key, rank]));
}
