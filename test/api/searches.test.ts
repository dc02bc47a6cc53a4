// What people type, in two dozen languages, and what has to come first: on the bundled catalogue and on Papers with Code.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/domain/progress.js';
import { runImport } from '../../src/importers/run-import.js';
import { listBundledFiles } from '../../src/importers/seed-graph.js';
import { catalogueSearches, papersWithCodeSearches, type Search } from '../fixtures/searches.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';
import { sharedFile, testWithSharedData } from '../kit/shared-data.js';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  server = await openTestServer(graph.connection);
});
afterAll(async () => {
  await server.close();
  await graph.clear();
  await graph.close();
});

async function load(source: string, files: readonly string[]): Promise<void> {
  await graph.clear();
  const { connection } = graph;
  await runImport({ connection, source, files, dryRun: false, progress: silentProgress });
}

/** The searches with what came first instead of what was expected to. */
async function answer(searches: readonly Search[]): Promise<Search[]> {
  const answers: Search[] = [];
  for (const [locale, query] of searches) {
    const { search } = await server.get<{ search: { nodes: { slug: string }[] } }>(
      `query ($query: String!, $locale: Locale!) {
        search(query: $query, types: [METHOD], locale: $locale, first: 1) { nodes { ... on Method { slug } } } }`,
      { query, locale },
    );
    answers.push([locale, query, search.nodes[0]?.slug ?? 'nothing']);
  }
  return answers;
}

test('120 searches in 20 languages and more find first what is meant, in the bundled catalogue', async () => {
  expect(catalogueSearches.length).toBeGreaterThanOrEqual(120);
  expect(new Set(catalogueSearches.map(([language]) => language)).size).toBeGreaterThanOrEqual(20);
  await load('catalogue', listBundledFiles());
  expect(await answer(catalogueSearches)).toEqual(catalogueSearches);
});

testWithSharedData("find first what is meant among Papers with Code's 1,924 methods", async () => {
  await load('paperswithcode', [sharedFile('pwc-methods-2022/methods.json.gz')]);
  const { methods } = await server.get<{ methods: { totalCount: number } }>('{ methods { totalCount } }');
  expect(methods.totalCount).toBe(1_924);
  expect(await answer(papersWithCodeSearches)).toEqual(papersWithCodeSearches);
});
