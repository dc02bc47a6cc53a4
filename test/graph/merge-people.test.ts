// People of several sources: one by ORCID iD or by their place on a paper, never by name alone.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { importLines } from '../kit/imports.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const [lee, chen] = ['0000-0002-1825-0097', '0000-0001-5109-3700'];
const load = (source: string, ...lines: object[]) => importLines(graph, { source, lines });

interface OpenAlexAuthor {
  readonly id: string;
  readonly name: string;
  readonly orcid?: string;
}

const toWork = (number: number, doi: string | null, ...authors: OpenAlexAuthor[]) => ({
  id: `https://openalex.org/W${number}`,
  ...(doi && { doi: `https://doi.org/${doi}` }),
  authorships: authors.map(({ id, name, orcid }) => ({
    author: {
      id: `https://openalex.org/${id}`,
      display_name: name,
      orcid: orcid && `https://orcid.org/${orcid}`,
    },
    raw_author_name: name,
  })),
});

const toDeposit = (doi: string, ...authors: object[]) => ({ DOI: doi, author: authors });
const annLee = { given: 'Ann', family: 'Lee', ORCID: `https://orcid.org/${lee}` };

const listPeople = () =>
  graph.connection.runStatement<{ id: string; name: string; orcid: string | null; papers: string[] }>(
    `MATCH (person:Person) RETURN person.personId AS id, person.name AS name, person.orcid AS orcid,
       COLLECT { MATCH (person)-[:AUTHORED]->(paper) RETURN paper.paperId ORDER BY paper.paperId } AS papers
     ORDER BY id`,
  );
const listRedirects = async (): Promise<string[]> =>
  (
    await graph.connection.runStatement<{ id: string; target: string }>(
      'MATCH (redirect:PersonRedirect) RETURN redirect.personId AS id, redirect.target AS target ORDER BY id',
    )
  ).map(({ id, target }) => `${id} → ${target}`);

/** Loads in the order given and in the opposite one, and looks each time. */
async function inBothOrders(loads: readonly (() => Promise<unknown>)[], look: () => Promise<void>) {
  for (const ordered of [loads, [...loads].reverse()]) {
    await graph.clear();
    for (const each of ordered) await each();
    await look();
  }
}

describe('one person', () => {
  test('are two in the same place on the same paper, with all their papers', async () => {
    await inBothOrders(
      [
        () => load('crossref', toDeposit('10.1/a', annLee)),
        () => load('openalex', toWork(1, '10.1/a', { id: 'A1', name: 'A. Lee' })),
        () => load('openalex', toWork(2, null, { id: 'A1', name: 'A. Lee' })),
      ],
      async () => {
        expect(await listPeople()).toEqual([
          { id: `orcid:${lee}`, name: 'Ann Lee', orcid: lee, papers: ['doi:10.1/a', 'openalex:W2'] },
        ]);
        expect(await listRedirects()).toEqual([`openalex:A1 → orcid:${lee}`]);
      },
    );
  });

  test('are two of one ORCID iD, on whatever papers', async () => {
    const source = { id: 'A1', name: 'A. Lee', orcid: lee };
    await inBothOrders(
      [
        () => load('openalex', toWork(1, null, source)),
        () => load('papers-jsonl', { id: 'local:1', authors: [{ name: 'Ann Lee', orcid: lee }] }),
        () => load('catalogue', { kind: 'person', id: 'person:ann', name: 'Ann B. Lee', orcid: lee }),
      ],
      async () => {
        expect(await listPeople()).toEqual([
          { id: 'person:ann', name: 'Ann B. Lee', orcid: lee, papers: ['local:1', 'openalex:W1'] },
        ]);
        expect(await listRedirects()).toEqual(['openalex:A1 → person:ann', `orcid:${lee} → person:ann`]);
      },
    );
  });

  test('stays where methods name them by an id that answers with another now', async () => {
    await load('openalex', toWork(1, '10.1/a', { id: 'A1', name: 'A. Lee' }));
    await load('catalogue', { kind: 'method', slug: 'm', people: ['openalex:A1'] });
    await load('crossref', toDeposit('10.1/a', annLee));
    expect(
      await graph.connection.runStatement(
        'MATCH (:Method)-[link:ORIGINATED_BY]->(person) RETURN person.personId AS id, link.position AS position',
      ),
    ).toEqual([{ id: `orcid:${lee}`, position: 0 }]);
  });
});

describe('two people', () => {
  test('are those of one name in two sources, on different papers', async () => {
    await load('papers-jsonl', { id: 'local:1', authors: ['Ann Lee'] });
    await load('openalex', toWork(1, null, { id: 'A1', name: 'Ann Lee' }));
    expect((await listPeople()).map(({ id }) => id)).toEqual(['name:papers-jsonl:Ann Lee', 'openalex:A1']);
  });

  test('are those whose lists are not of one length, or whose names differ', async () => {
    await load('crossref', toDeposit('10.1/a', annLee), toDeposit('10.1/b', annLee));
    await load(
      'openalex',
      toWork(1, '10.1/a', { id: 'A1', name: 'A. Lee' }, { id: 'A2', name: 'Bo Chen' }),
      toWork(2, '10.1/b', { id: 'A3', name: 'Cy Doe' }),
      toWork(3, null, { id: 'A1', name: 'A. Lee' }, { id: 'A3', name: 'Cy Doe' }),
    );
    expect((await listPeople()).map(({ id, papers }) => [id, papers])).toEqual([
      ['openalex:A1', ['openalex:W3']],
      ['openalex:A3', ['openalex:W3']],
      [`orcid:${lee}`, ['doi:10.1/a', 'doi:10.1/b']],
    ]);
  });

  test('are those in one place who have two ORCID iDs, and the reason is told', async () => {
    const doubts: string[] = [];
    await inBothOrders(
      [
        async () => doubts.push(...(await load('crossref', toDeposit('10.1/a', annLee))).doubts),
        async () => {
          const source = { id: 'A1', name: 'A. Lee', orcid: chen };
          const works = [toWork(1, '10.1/a', source), toWork(2, null, source)];
          doubts.push(...(await load('openalex', ...works)).doubts);
        },
      ],
      async () => {
        expect(await listPeople()).toEqual([
          { id: 'openalex:A1', name: 'A. Lee', orcid: chen, papers: ['openalex:W2'] },
          { id: `orcid:${lee}`, name: 'Ann Lee', orcid: lee, papers: ['doi:10.1/a'] },
        ]);
        expect(doubts.splice(0)).toEqual([
          `openalex:A1, orcid:${lee} share places on papers, but are more than one person`,
        ]);
      },
    );
  });
});

describe('an author of a list that another source’s comes before', () => {
  test('is nobody, until a paper makes them somebody', async () => {
    const railways = () => load('crossref', toDeposit('10.1/a', { given: 'Cy', family: 'Doe' }));
    const unread = () => load('openalex', toWork(1, '10.1/a', { id: 'A1', name: 'Ann Lee' }));
    await railways();
    await unread();
    expect((await listPeople()).map(({ id }) => id)).toEqual(['name:crossref:Cy Doe']);
    await load('openalex', toWork(2, null, { id: 'A1', name: 'Ann Lee' }));
    expect((await listPeople()).map(({ id }) => id)).toEqual(['name:crossref:Cy Doe', 'openalex:A1']);
  });

  test('is remembered: what that list says of them counts whenever they come', async () => {
    const orcid = `https://orcid.org/${lee}`;
    await inBothOrders(
      [
        () => load('crossref', toDeposit('10.1/a', { given: 'Cy', family: 'Doe' })),
        () =>
          load('openalex', {
            id: 'https://openalex.org/W1',
            doi: 'https://doi.org/10.1/a',
            authorships: [{ author: { display_name: 'Ann B. Lee', orcid } }],
          }),
        () => load('papers-jsonl', { id: 'local:1', authors: [{ name: 'A. Lee', orcid: lee }] }),
      ],
      async () => {
        // OpenAlex is trusted more than a list of papers, though its list of that paper's authors is not the one shown.
        expect((await listPeople()).map(({ id, name }) => [id, name])).toEqual([
          ['name:crossref:Cy Doe', 'Cy Doe'],
          [`orcid:${lee}`, 'Ann B. Lee'],
        ]);
      },
    );
  });
});

test('a reference to a person is pending until an id that answers with them comes', async () => {
  const first = await load('catalogue', { kind: 'method', slug: 'm', people: [`orcid:${lee}`] });
  expect(first.report.pending.left).toBe(1);
  const second = await load('openalex', toWork(1, null, { id: 'A1', name: 'A. Lee', orcid: lee }));
  expect(second.report.pending).toMatchObject({ completed: 1, left: 0 });
  expect(
    await graph.connection.runStatement(
      'MATCH (:Method)-[:ORIGINATED_BY]->(person) RETURN person.personId AS id',
    ),
  ).toEqual([{ id: 'openalex:A1' }]);
});
