// Who may be one person: found by name, weighed by what they have in common, left out where it is known.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/domain/progress.js';
import { listCandidates } from '../../src/importers/candidates/list-candidates.js';
import { reviewPeople } from '../../src/importers/review-people.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { runTestImport } from '../kit/imports.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await graph.clear();
  await runTestImport(graph.connection, {
    source: 'papers-jsonl',
    lines: [
      {
        id: 'doi:10.1/a',
        title: 'Of waves',
        year: 2014,
        venue: 'ICLR 2014',
        authors: ['Diederik Kim', 'Jo Ba'],
      },
      { id: 'doi:10.1/b', title: 'Of tides', year: 2017, venue: 'Iclr', authors: ['D. P. Kim', 'J Ba'] },
      { id: 'doi:10.1/c', title: 'Of dunes', year: 2014, authors: ['Dora Kim', 'Kim, Diederik'] },
      { id: 'doi:10.1/d', title: 'Of both', year: 1990, authors: ['D Kim', 'Dora Kim'] },
      { id: 'doi:10.1/e', title: 'Of none', authors: ['Eve Kim'] },
    ],
  });
});
afterAll(() => graph.close());

const id = (name: string): string => `name:papers-jsonl:${name}`;

const listAll = (options: { limit?: number; minScore?: number } = {}) =>
  listCandidates({
    connection: graph.connection,
    limit: 100,
    minScore: -1,
    progress: silentProgress,
    ...options,
  });

async function list(options: { limit?: number; minScore?: number } = {}) {
  const { candidates } = await listAll(options);
  return candidates;
}

const told = (candidates: Awaited<ReturnType<typeof list>>) =>
  candidates.map(({ first, second, score }) => `${first.name} = ${second.name}: ${score}`);

test('pairs whose names agree, the best first, with what speaks for them', async () => {
  const candidates = await list();
  // Five are called D. Kim: 1 / log₂ 6 = 0.387. Two are called J. Ba: 1 / log₂ 3 = 0.631. A venue is 0.25.
  expect(told(candidates)).toEqual([
    // 0.387 + 0.631 for the Bas + 0.25 − 0.3 for the years; and seen from the Bas the same sum
    'D. P. Kim = Diederik Kim: 0.968',
    'J Ba = Jo Ba: 0.968',
    'Diederik Kim = Kim, Diederik: 0.387',
    // 0.387 − 0.3: "D." may stand for Dora as well as for Diederik
    'D. P. Kim = Dora Kim: 0.087',
    'D. P. Kim = Kim, Diederik: 0.087',
    // 0.387 + 0.387 for Dora, with whom both write, − 1 for 24 years
    'D Kim = Kim, Diederik: -0.226',
    'D Kim = D. P. Kim: -0.613',
    'D Kim = Diederik Kim: -0.613',
  ]);
  expect(candidates[0]).toMatchObject({
    first: {
      personId: id('D. P. Kim'),
      identity: 'NAME_STRING',
      papers: 1,
      years: [2017, 2017],
      title: 'Of tides',
    },
    second: { personId: id('Diederik Kim'), years: [2014, 2014] },
    sharedCoauthors: ['J Ba'],
    sharedVenues: ['Iclr'],
    yearsApart: 3,
  });
});

test('no more than the limit, none below the least score', async () => {
  const { candidates, found } = await listAll({ limit: 1 });
  expect([told(candidates), found]).toEqual([['D. P. Kim = Diederik Kim: 0.968'], 8]);
  expect(told(await list({ minScore: 0.4 }))).toHaveLength(2);
  expect(await list({ minScore: 9 })).toEqual([]);
});

test('what a reader has decided is not asked again, until it is taken back', async () => {
  const decided = { first: id('Diederik Kim'), second: id('D. P. Kim') };
  await reviewPeople(graph.connection, [{ ...decided, verdict: 'different' }]);
  const pairs = async () => (await list()).map(({ first, second }) => [first.personId, second.personId]);
  expect(await pairs()).not.toContainEqual([decided.second, decided.first]);
  await reviewPeople(graph.connection, [{ ...decided, verdict: 'undecided' }]);
  expect(await pairs()).toContainEqual([decided.second, decided.first]);
  await reviewPeople(graph.connection, [{ ...decided, verdict: 'same' }]);
  expect((await pairs()).flat()).not.toContain(decided.first);
});

test('shared fields of methods count', async () => {
  await graph.load([
    { kind: 'field', id: 'physics' },
    {
      kind: 'method',
      slug: 'wave',
      field: 'physics',
      sources: ['doi:10.1/a'],
      people: [id('Kim, Diederik')],
    },
  ]);
  const best = (await list()).find(({ second }) => second.name === 'Kim, Diederik');
  const [pair] = (await list()).filter(({ sharedFields }) => sharedFields.length > 0);
  expect(best).toBeDefined();
  expect(pair).toMatchObject({ sharedFields: ['physics'], score: 0.637 });
});

test('of an empty graph nothing', async () => {
  await graph.clear();
  expect(await list()).toEqual([]);
});
