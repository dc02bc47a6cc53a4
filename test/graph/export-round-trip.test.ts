// Out and in again: what the catalogue says of a graph makes the same graph, and says it again byte for byte.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/domain/progress.js';
import { seedGraph } from '../../src/importers/seed-graph.js';
import { collectExport } from '../exporters/collect-export.js';
import { smallWorld } from '../fixtures/small-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

async function expectSameAfterLoading(): Promise<void> {
  const before = await collectExport(graph.connection, 'catalogue', {}, { pageSize: 100 });
  await graph.clear();
  const { rejections } = await graph.load(before.trimEnd().split('\n'));
  expect(rejections).toEqual([]);
  expect(await collectExport(graph.connection, 'catalogue', {}, { pageSize: 100 })).toBe(before);
}

test('a world with placeholders, pending links and names of every kind', async () => {
  await graph.load([
    ...smallWorld,
    {
      kind: 'method',
      slug: 'ｗide 😀',
      names: { en: '"quoted" & <b>\u0001=cmd()', ar: 'עברית' },
      related: ['b', 'never', { slug: 'a', kind: 'mentioned', sources: ['elsewhere'] }],
      people: ['person:never', 'person:ben'],
      field: ['no-field', 'ml'],
    },
    {
      kind: 'paper',
      id: 'local:four',
      authors: ['person:never', { person: 'person:ada', printedName: 'A.' }],
    },
  ]);
  await expectSameAfterLoading();
});

test('the bundled catalogue', async () => {
  await seedGraph(graph.connection, silentProgress);
  await expectSameAfterLoading();
});
