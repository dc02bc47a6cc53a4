// Out and in again: what the catalogue says of a graph makes the same graph, and says it again byte for byte.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/domain/progress.js';
import { reviewPeople } from '../../src/importers/review-people.js';
import { seedGraph } from '../../src/importers/seed-graph.js';
import { collectExport } from '../exporters/collect-export.js';
import { loadMergedWorld } from '../fixtures/merged-world.js';
import { smallWorld } from '../fixtures/small-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { runTestImport } from '../kit/imports.js';

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

/** Which id answers with what, of papers and of people. */
async function listRedirects(): Promise<string[]> {
  const rows = await graph.connection.runStatement<{ id: string; target: string }>(
    `MATCH (redirect) WHERE redirect:PaperRedirect OR redirect:PersonRedirect
     RETURN coalesce(redirect.paperId, redirect.personId) AS id, redirect.target AS target ORDER BY id`,
  );
  return rows.map(({ id, target }) => `${id} → ${target}`);
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

test('papers and people of several sources, with the ids that answer with them', async () => {
  await loadMergedWorld(graph.connection);
  await graph.load([
    { kind: 'paper', id: 'local:new', redirects: ['local:old', 'local:former'] },
    { kind: 'person', id: 'person:new', name: 'New', redirects: ['person:old'] },
  ]);
  await runTestImport(graph.connection, {
    source: 'papers-jsonl',
    lines: [{ id: 'doi:10.1/a', title: 'Of waves', authors: ['D P Kim', 'Diederik Kim'] }],
  });
  const [kim, kimInFull] = ['name:papers-jsonl:D P Kim', 'name:papers-jsonl:Diederik Kim'];
  await reviewPeople(graph.connection, [{ first: kim, second: kimInFull, verdict: 'same' }]);
  const redirects = await listRedirects();
  expect(redirects).toEqual([
    'local:former → local:new',
    'local:old → local:new',
    `${kimInFull} → ${kim}`,
    'openalex:A1 → person:ada',
    'openalex:W1 → doi:10.1/x',
    'orcid:0000-0002-1825-0097 → person:ada',
    'person:old → person:new',
  ]);
  await expectSameAfterLoading();
  expect(await listRedirects()).toEqual(redirects);
});

test('the bundled catalogue', async () => {
  await seedGraph(graph.connection, silentProgress);
  await expectSameAfterLoading();
});
