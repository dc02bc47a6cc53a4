// What readers decide on people: merged, kept apart, and back again.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { silentProgress } from '../../src/domain/progress.js';
import { exportGraph } from '../../src/exporters/graph/export-graph.js';
import { listCandidates } from '../../src/importers/candidates/list-candidates.js';
import { type PersonReview, reviewPeople, type Verdict } from '../../src/importers/review-people.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { pictureOfContent, runTestImport } from '../kit/imports.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const kim = 'name:papers-jsonl:D P Kim';
const kimInFull = 'name:papers-jsonl:Diederik Kim';
const orcid = '0000-0002-1825-0097';
const otherOrcid = '0000-0001-5109-3700';

const papers = {
  source: 'papers-jsonl',
  lines: [
    { id: 'doi:10.1/a', title: 'Of waves', authors: ['D P Kim', 'Jo Ba'] },
    { id: 'doi:10.1/b', title: 'Of tides', authors: ['Diederik Kim'] },
    { id: 'doi:10.1/c', title: 'Of both', authors: ['D P Kim', 'Diederik Kim', 'Jo Ba'] },
  ],
};
const catalogue = [
  { kind: 'person', id: 'person:kim', name: 'Diederik P. Kim', orcid, redirects: ['person:old-kim'] },
  { kind: 'method', slug: 'wave', people: [kim, kimInFull, 'person:kim'] },
];

async function loadWorld(): Promise<void> {
  await runTestImport(graph.connection, papers);
  await graph.load(catalogue);
}

const review = (...rows: readonly (readonly [string, string, Verdict])[]) =>
  reviewPeople(
    graph.connection,
    rows.map(([first, second, verdict]): PersonReview => ({ first, second, verdict })),
  );

const withoutReviews = async (): Promise<unknown> => {
  await graph.connection.runStatement('MATCH (review:PersonReview) DELETE review');
  return pictureOfContent(graph);
};

async function rows(cypher: string): Promise<unknown[]> {
  return (await graph.connection.runStatement<{ row: unknown }>(cypher)).map(({ row }) => row);
}

const people = () =>
  rows('MATCH (person:Person) WITH person ORDER BY person.personId RETURN person.personId AS row');
const redirects = () =>
  rows(
    'MATCH (each:PersonRedirect) WITH each ORDER BY each.personId RETURN each.personId + " → " + each.target AS row',
  );
const papersOf = (id: string) =>
  rows(
    `MATCH (:Person {personId: '${id}'})-[link:AUTHORED]->(paper) WITH link, paper ORDER BY paper.paperId
     RETURN paper.paperId + ' ' + link.position AS row`,
  );
const originators = () =>
  rows(
    `MATCH (:Method {slug: 'wave'})-[link:ORIGINATED_BY]->(person) WITH link, person ORDER BY link.position
     RETURN person.personId AS row`,
  );

describe('the same', () => {
  test('become one, with the links of both, and their ids answer with the survivor', async () => {
    await loadWorld();
    expect(await review([kim, 'person:kim', 'same'])).toEqual({ unknown: [], before: 4, after: 3 });
    expect(await people()).toEqual([kimInFull, 'name:papers-jsonl:Jo Ba', 'person:kim']);
    expect(await redirects()).toEqual([`${kim} → person:kim`, 'person:old-kim → person:kim']);
    expect(await papersOf('person:kim')).toEqual(['doi:10.1/a 0', 'doi:10.1/c 0']);
    expect(await originators()).toEqual(['person:kim', kimInFull]);
  });

  test('on one paper stand on it once, in the first place, and twice again when it is taken back', async () => {
    await loadWorld();
    const before = await pictureOfContent(graph);
    await review([kim, kimInFull, 'same']);
    expect(await papersOf(kim)).toEqual(['doi:10.1/a 0', 'doi:10.1/b 0', 'doi:10.1/c 0']);
    expect(await originators()).toEqual([kim, 'person:kim']);
    await review([kimInFull, kim, 'undecided']);
    expect(await pictureOfContent(graph)).toEqual(before);
  });

  test('may be named by an id that redirects, or by ORCID iD', async () => {
    await loadWorld();
    await review([kim, 'person:old-kim', 'same'], [`orcid:${orcid}`, kimInFull, 'same']);
    expect(await people()).toEqual(['name:papers-jsonl:Jo Ba', 'person:kim']);
    await review([kim, 'person:old-kim', 'undecided'], [`orcid:${orcid}`, kimInFull, 'undecided']);
    expect(await people()).toEqual([kim, kimInFull, 'name:papers-jsonl:Jo Ba', 'person:kim']);
  });

  test('said again changes nothing', async () => {
    await loadWorld();
    await review([kim, 'person:kim', 'same']);
    const once = await pictureOfContent(graph);
    expect(await review(['person:kim', kim, 'same'])).toEqual({ unknown: [], before: 3, after: 3 });
    expect(await pictureOfContent(graph)).toEqual(once);
  });

  test('with two ORCID iDs are one person all the same: a reader knows better', async () => {
    await loadWorld();
    await graph.load([{ kind: 'person', id: 'person:kim-2', name: 'D. Kim', orcid: otherOrcid }]);
    await review(['person:kim', 'person:kim-2', 'same']);
    expect(await redirects()).toContain('person:kim-2 → person:kim');
    expect(await rows("MATCH (person:Person {personId: 'person:kim'}) RETURN person.orcid AS row")).toEqual([
      orcid,
    ]);
  });
});

describe('the different', () => {
  test('stay apart though they share an ORCID iD, and join again when it is taken back', async () => {
    await graph.load([
      { kind: 'person', id: 'person:kim', name: 'D. Kim', orcid },
      { kind: 'person', id: 'person:kim-2', name: 'D. Kim', orcid },
    ]);
    const before = await pictureOfContent(graph);
    expect(await people()).toEqual(['person:kim']);
    await review(['person:kim', 'person:kim-2', 'different']);
    expect(await people()).toEqual(['person:kim', 'person:kim-2']);
    expect(await redirects()).toEqual([]);
    await review(['person:kim', 'person:kim-2', 'undecided']);
    expect(await pictureOfContent(graph)).toEqual(before);
  });

  test('stay apart though they stand in one place on a paper', async () => {
    const other = {
      source: 'openalex',
      lines: [
        {
          id: 'https://openalex.org/W1',
          doi: '10.1/b',
          title: 'Of tides',
          authorships: [{ author: { id: 'https://openalex.org/A7', display_name: 'D. Kim' } }],
        },
      ],
    };
    await loadWorld();
    await runTestImport(graph.connection, other);
    expect(await redirects()).toContain(`${kimInFull} → openalex:A7`);
    await review([kimInFull, 'openalex:A7', 'different']);
    expect(await redirects()).toEqual(['person:old-kim → person:kim']);
    expect(await papersOf('openalex:A7')).toEqual(['doi:10.1/b 0']);
    expect(await papersOf(kimInFull)).toEqual(['doi:10.1/c 1']);
    expect(await originators()).toEqual([kim, kimInFull, 'person:kim']);
  });
});

describe('the different, in a catalogue', () => {
  async function exportCatalogue(): Promise<string> {
    let text = '';
    for await (const part of exportGraph(graph.connection, 'catalogue', {})) text += part;
    return text;
  }

  test('stay apart in the graph that is made of it, and go out of that again', async () => {
    await graph.load([
      { kind: 'person', id: 'person:kim', name: 'D. Kim', orcid, redirects: ['person:old-kim'] },
      { kind: 'person', id: 'person:kim-2', name: 'D. Kim', orcid },
    ]);
    await review(['person:old-kim', 'person:kim-2', 'different']);
    const exported = await exportCatalogue();
    expect(exported).toContain('"differentFrom":["person:kim-2"]');
    await graph.clear();
    await graph.load(exported.trim().split('\n'));
    expect(await people()).toEqual(['person:kim', 'person:kim-2']);
    expect(await exportCatalogue()).toBe(exported);
  });

  test('are no candidates for one person', async () => {
    const one = { kind: 'person', id: 'person:1', name: 'Diederik P. Kim' };
    const other = { kind: 'person', id: 'person:2', name: 'Diederik P. Kim' };
    const countCandidates = async (): Promise<number> => {
      const options = { connection: graph.connection, limit: 10, minScore: 0, progress: silentProgress };
      return (await listCandidates(options)).found;
    };
    await graph.load([one, other]);
    expect(await countCandidates()).toBe(1);
    await graph.load([{ ...one, differentFrom: ['person:2'] }]);
    expect(await countCandidates()).toBe(0);
  });
});

test('a decision on people who have not come yet is kept, said so, and holds once they come', async () => {
  await review([kim, 'person:kim', 'same']).then(({ unknown }) => {
    expect(unknown).toEqual([kim, 'person:kim']);
  });
  await loadWorld();
  const late = await withoutReviews();
  await graph.clear();
  await loadWorld();
  await review([kim, 'person:kim', 'same']);
  expect(late).toEqual(await withoutReviews());
});

test('people whom a decision joins come to the same in any order of loads and decisions', async () => {
  const decisions = [
    [kim, 'person:kim', 'same'],
    [kimInFull, 'person:old-kim', 'same'],
    [kim, 'name:papers-jsonl:Jo Ba', 'different'],
  ] as const;
  await loadWorld();
  await review(...decisions);
  const expected = await pictureOfContent(graph);
  const steps = [
    ...decisions.map((decision) => () => review(decision)),
    () => runTestImport(graph.connection, papers),
    () => graph.load(catalogue),
  ];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(steps, { minLength: steps.length }), async (shuffled) => {
      await graph.clear();
      for (const step of shuffled) await step();
      expect(await pictureOfContent(graph)).toEqual(expected);
    }),
    { numRuns: 5 },
  );
});
