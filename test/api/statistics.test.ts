// How much the graph holds: against counts worked out by hand, after every change of it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/domain/progress.js';
import { completeDerivedValues } from '../../src/importers/derivation/derive-values.js';
import { retractImport } from '../../src/importers/retract-import.js';
import { smallWorld } from '../fixtures/small-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  server = await openTestServer(graph.connection);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const ask = async (): Promise<unknown> =>
  (
    await server.get<{ statistics: unknown }>(`{ statistics {
      nodes { methods papers placeholders people fields }
      links { relatedTo describedIn inField originatedBy authored cites partOf }
      coverage { locales papersWithoutYear papersOfUnknownReferences papersWithoutReferences methodsWithoutSeminalPaper }
    } }`)
  ).statistics;

const empty = {
  nodes: { methods: 0, papers: 0, placeholders: 0, people: 0, fields: 0 },
  links: { relatedTo: 0, describedIn: 0, inField: 0, originatedBy: 0, authored: 0, cites: 0, partOf: 0 },
  coverage: null,
};
const nothing = {
  locales: 0,
  papersWithoutYear: 0,
  papersOfUnknownReferences: 0,
  papersWithoutReferences: 0,
  methodsWithoutSeminalPaper: 0,
};

const small = {
  nodes: { methods: 3, papers: 3, placeholders: 1, people: 2, fields: 2 },
  links: { relatedTo: 3, describedIn: 3, inField: 3, originatedBy: 2, authored: 3, cites: 4, partOf: 1 },
  coverage: {
    locales: 2,
    papersWithoutYear: 1,
    papersOfUnknownReferences: 0,
    papersWithoutReferences: 0,
    methodsWithoutSeminalPaper: 1,
  },
};

test('before anything is there, once it is, with more, and with that taken back', async () => {
  expect(await ask()).toEqual(empty);
  await completeDerivedValues(graph.connection, silentProgress);
  expect(await ask()).toEqual({ ...empty, coverage: nothing });
  await graph.load(smallWorld);
  expect(await ask()).toEqual(small);
  const { report } = await graph.load([
    { kind: 'paper', id: 'local:none', year: 2000, referencesKnown: 'ALL' },
    { kind: 'paper', id: 'local:unknown', title: 'Quoi', referencesKnown: 'UNKNOWN' },
    { kind: 'method', slug: 'more', names: { fr: 'Plus' }, sources: ['local:none'] },
    { kind: 'paper', id: 'doi:10.9/ghost', title: 'No ghost', year: 1999 },
  ]);
  expect(await ask()).toEqual({
    nodes: { ...small.nodes, methods: 4, papers: 6, placeholders: 0 },
    links: { ...small.links, describedIn: 4 },
    coverage: {
      locales: 3,
      papersWithoutYear: 2,
      papersOfUnknownReferences: 2,
      papersWithoutReferences: 1,
      methodsWithoutSeminalPaper: 1,
    },
  });
  await retractImport({ connection: graph.connection, importId: report.importId, progress: silentProgress });
  expect(await ask()).toEqual(small);
});

test('cost one statement, which reads no node but the one that was counted in', async () => {
  graph.statements.length = 0;
  await ask();
  expect(graph.statements.map(({ query }) => query)).toEqual(['search/read-statistics']);
});
