// Papers of several sources that turn out to be one, or not to be: what becomes of their links, keys and redirects.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { importLines } from '../kit/imports.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const load = (source: string, ...lines: (object | string)[]) => importLines(graph, { source, lines });
const cite = (...rows: string[]) => load('citations-csv', 'citing,cited', ...rows);
const ask = <Row>(cypher: string): Promise<Row[]> => graph.connection.runStatement<Row>(cypher);

const listPapers = () =>
  ask(
    `MATCH (paper:Paper) RETURN paper.paperId AS paperId, paper.doi AS doi, paper.known AS known
     ORDER BY paperId`,
  );

/** Keys as they stand on the link itself, which pages are sought by, beside those of the papers. */
const listCitations = async (): Promise<string[]> => {
  const rows = await ask<{ start: string; end: string; link: Record<string, unknown>; orders: string[] }>(
    `MATCH (start:Paper)-[link:CITES]->(end:Paper)
     RETURN start.paperId AS start, end.paperId AS end, properties(link) AS link,
       [start.orderKey, end.orderKey] AS orders ORDER BY start, end`,
  );
  for (const { start, end, link, orders } of rows)
    expect([link['startKey'], link['endKey'], link['startOrder'], link['endOrder']]).toEqual([
      start,
      end,
      ...orders,
    ]);
  return rows.map(({ start, end, link }) => `${start} → ${end} (${(link['sources'] as string[]).join()})`);
};

const listRedirects = async (): Promise<string[]> =>
  (
    await ask<{ id: string; target: string }>(
      'MATCH (redirect:PaperRedirect) RETURN redirect.paperId AS id, redirect.target AS target ORDER BY id',
    )
  ).map(({ id, target }) => `${id} → ${target}`);

const listDescriptions = async (): Promise<string[]> =>
  (
    await ask<{ slug: string; paperId: string; position: number; endKey: string }>(
      `MATCH (method:Method)-[link:DESCRIBED_IN]->(paper:Paper)
       RETURN method.slug AS slug, paper.paperId AS paperId, link.position AS position, link.endKey AS endKey
       ORDER BY slug, position`,
    )
  ).map(({ slug, paperId, position, endKey }) => {
    expect(endKey).toBe(paperId);
    return `${slug} ${position} ${paperId}`;
  });

test('a paper that was only cited is completed when it comes, and its links say so', async () => {
  const { report } = await cite('doi:10.1/q,doi:10.1/x', 'doi:10.1/x,doi:10.1/r');
  expect(report.counts.cites.created).toBe(2);
  const second = await load('papers-jsonl', { id: 'doi:10.1/X', title: 'On trees', year: 2001 });
  expect(second.report.counts.paper).toMatchObject({ created: 0, changed: 1, merged: 0 });
  expect(await listPapers()).toEqual([
    { paperId: 'doi:10.1/q', doi: '10.1/q', known: false },
    { paperId: 'doi:10.1/r', doi: '10.1/r', known: false },
    { paperId: 'doi:10.1/x', doi: '10.1/x', known: true },
  ]);
  expect(await listCitations()).toEqual([
    'doi:10.1/q → doi:10.1/x (citations-csv)',
    'doi:10.1/x → doi:10.1/r (citations-csv)',
  ]);
});

test('two papers are one when a third record has the identifiers of both', async () => {
  const authors = [{ given: 'Ann', family: 'Lee' }];
  await load(
    'catalogue',
    { kind: 'method', slug: 'both', sources: ['arxiv:2001.00001', 'doi:10.1/a'] },
    { kind: 'method', slug: 'one', sources: ['doi:10.1/s', 'arxiv:2001.00001'] },
  );
  await load('crossref', { DOI: '10.1/a', author: authors, reference: [{ DOI: '10.1/r' }] });
  await load('papers-jsonl', {
    ...{ id: 'arxiv:2001.00001', title: 'On trees', year: 2001, authors: ['Ann Lee', 'Bo Chen'] },
    references: ['doi:10.1/r', 'doi:10.1/s'],
  });
  await cite('doi:10.1/q,doi:10.1/a', 'doi:10.1/q,arXiv:2001.00001v2', 'doi:10.1/p,arxiv:2001.00001');
  expect(await listDescriptions()).toEqual([
    'both 0 arxiv:2001.00001',
    'both 1 doi:10.1/a',
    'one 0 doi:10.1/s',
    'one 1 arxiv:2001.00001',
  ]);
  expect(await listCitations()).toHaveLength(6);

  const { report, doubts } = await load('openalex', {
    id: 'https://openalex.org/W1',
    doi: 'https://doi.org/10.1/a',
    locations: [{ landing_page_url: 'https://arxiv.org/abs/2001.00001' }],
  });
  expect([doubts, report.counts.paper]).toEqual([
    [],
    { created: 0, changed: 0, unchanged: 0, merged: 1, rejected: 0 },
  ]);
  expect(await listCitations()).toEqual([
    'doi:10.1/a → doi:10.1/r (crossref,papers-jsonl)',
    'doi:10.1/a → doi:10.1/s (papers-jsonl)',
    'doi:10.1/p → doi:10.1/a (citations-csv)',
    'doi:10.1/q → doi:10.1/a (citations-csv)',
  ]);
  expect(await listRedirects()).toEqual(['arxiv:2001.00001 → doi:10.1/a', 'openalex:W1 → doi:10.1/a']);
  expect(await listDescriptions()).toEqual(['both 0 doi:10.1/a', 'one 0 doi:10.1/s', 'one 1 doi:10.1/a']);
  expect(
    await ask(
      `MATCH (paper:Paper {paperId: 'doi:10.1/a'})
       RETURN paper.title AS title, paper.year AS year, paper.arxivId AS arxivId, paper.openAlexId AS openAlexId,
         COLLECT { MATCH (person)-[:AUTHORED]->(paper) RETURN person.personId } AS authors`,
    ),
  ).toEqual([
    {
      title: 'On trees',
      year: 2001,
      arxivId: '2001.00001',
      openAlexId: 'W1',
      authors: ['name:crossref:Ann Lee'],
    },
  ]);
  // Bo Chen had come with a list that Crossref's comes before now.
  expect(await ask('MATCH (person:Person) RETURN person.personId AS id')).toEqual([
    { id: 'name:crossref:Ann Lee' },
  ]);
});

describe('two papers of one title', () => {
  const title = 'On the growth of trees';
  beforeEach(async () => {
    await load('catalogue', { kind: 'method', slug: 'm', sources: ['local:2', 'local:1'] });
    await load('papers-jsonl', { id: 'local:1', title, year: 2018 }, { id: 'local:2', title, year: 2019 });
    await cite('doi:10.1/q,local:1', 'doi:10.1/r,local:2', 'local:2,doi:10.1/s');
  });

  test('are one', async () => {
    expect(await listRedirects()).toEqual(['local:2 → local:1']);
    expect(await listDescriptions()).toEqual(['m 0 local:1']);
    expect(await listCitations()).toEqual([
      'doi:10.1/q → local:1 (citations-csv)',
      'doi:10.1/r → local:1 (citations-csv)',
      'local:1 → doi:10.1/s (citations-csv)',
    ]);
  });

  test('are apart again, with their own links, when a third stretches them over too many years', async () => {
    const { doubts, report } = await load('papers-jsonl', { id: 'local:3', title, year: 2020 });
    expect(doubts).toEqual([expect.stringContaining('local:1, local:2, local:3')]);
    expect(report.doubts).toBe(1);
    expect(await listRedirects()).toEqual([]);
    expect(await listCitations()).toEqual([
      'doi:10.1/q → local:1 (citations-csv)',
      'doi:10.1/r → local:2 (citations-csv)',
      'local:2 → doi:10.1/s (citations-csv)',
    ]);
    expect(await listDescriptions()).toEqual(['m 0 local:2', 'm 1 local:1']);
  });
});

test('the citations of two hubs are those of one, each once', async () => {
  const size = 3_000;
  const rows = Array.from({ length: size }, (_, number) => [
    `doi:10.2/${number},doi:10.1/hub`,
    `doi:10.2/${number + size / 2},arxiv:2001.00001`,
  ]);
  await cite(...rows.flat());
  expect(await ask('MATCH ()-[link:CITES]->() RETURN count(link) AS count')).toEqual([{ count: 2 * size }]);
  await load('papers-jsonl', { id: 'doi:10.1/hub', arxivId: '2001.00001', title: 'A hub', year: 2001 });
  expect(
    await ask(
      `MATCH (hub:Paper {doi: '10.1/hub'})
       RETURN hub.paperId AS paperId, COUNT { (hub)<-[:CITES]-() } AS count,
         COUNT { (:Paper)-[link:CITES {endKey: 'doi:10.1/hub', endOrder: hub.orderKey}]->(hub)
                 WHERE link.startKey STARTS WITH 'doi:10.2/' AND link.startOrder IS NOT NULL } AS found`,
    ),
  ).toEqual([{ paperId: 'doi:10.1/hub', count: size * 1.5, found: size * 1.5 }]);
  expect(await ask('MATCH (paper:Paper) RETURN count(paper) AS count')).toEqual([{ count: size * 1.5 + 1 }]);
});

describe('a paper that cites itself under two names', () => {
  const paper = { id: 'doi:10.1/a', arxivId: '2001.00001', title: 'On trees', year: 2001 };

  test('is refused where that is known', async () => {
    await load('papers-jsonl', paper);
    const { report, rejections } = await cite('doi:10.1/a,arxiv:2001.00001', 'doi:10.1/a,doi:10.1/b');
    expect(report.counts.cites).toMatchObject({ created: 1, rejected: 1 });
    expect(rejections.map(({ place, reason }) => [place.line, reason])).toEqual([
      [2, expect.stringContaining('does not cite itself')],
    ]);
  });

  test('does so no longer once that is known', async () => {
    await cite('doi:10.1/a,arxiv:2001.00001', 'arxiv:2001.00001,doi:10.1/b');
    await load('papers-jsonl', paper);
    expect(await listCitations()).toEqual(['doi:10.1/a → doi:10.1/b (citations-csv)']);
  });
});

describe('methods that papers describe', () => {
  const toPaper = (number: number) => ({ id: `local:${number}`, title: `Paper ${number}`, describes: ['m'] });

  test('are linked when they come, with the papers of every import', async () => {
    await load('papers-jsonl', toPaper(1), toPaper(2));
    await load('papers-jsonl', toPaper(3));
    expect(await ask('MATCH (method:Method) RETURN method.slug AS slug')).toEqual([]);
    await load('catalogue', { kind: 'method', slug: 'm', sources: ['local:2'] });
    expect(await listDescriptions()).toEqual(['m 0 local:2', 'm 1 local:1', 'm 2 local:3']);
  });

  test('may be in the same file, before their papers or after them', async () => {
    const method = { kind: 'method', slug: 'm', names: { en: 'M' }, sources: ['local:2'] };
    const first = { kind: 'paper', ...toPaper(1) };
    const { report } = await load('catalogue', method, first);
    expect(report.counts.method.created).toBe(1);
    const found = { names: ['M'], papers: ['local:1', 'local:2'] };
    const askMethod = () =>
      ask(
        `MATCH (method:Method {slug: 'm'}) RETURN method.names AS names,
           COLLECT { MATCH (method)-[:DESCRIBED_IN]->(paper) RETURN paper.paperId ORDER BY paper.paperId } AS papers`,
      );
    expect(await askMethod()).toEqual([found]);
    await graph.clear();
    await load('catalogue', first, method);
    expect(await askMethod()).toEqual([found]);
  });
});

test('a DOI is the paper’s whose record is trusted more, in either order', async () => {
  const deposited = () => load('crossref', { DOI: '10.1/a', title: ['A history of railways'] });
  const typed = () => load('papers-jsonl', { id: 'local:1', doi: '10.1/a', title: 'On the growth of trees' });
  const expected = [
    { paperId: 'doi:10.1/a', doi: '10.1/a', known: true },
    { paperId: 'doi:10.1/q', doi: '10.1/q', known: false },
    { paperId: 'local:1', doi: null, known: true },
  ];
  for (const loads of [
    [typed, deposited],
    [deposited, typed],
  ]) {
    await graph.clear();
    await cite('doi:10.1/q,doi:10.1/a');
    const doubts: string[] = [];
    for (const each of loads) doubts.push(...(await each()).doubts);
    expect(doubts).toEqual([expect.stringContaining('their titles differ')]);
    expect(await listPapers()).toEqual(expected);
    expect(await listCitations()).toEqual(['doi:10.1/q → doi:10.1/a (citations-csv)']);
  }
});

test('a paper that its record calls unknown is unknown, until another source knows it', async () => {
  await load('catalogue', { kind: 'paper', id: 'doi:10.1/a', title: 'On trees', known: false });
  expect(await listPapers()).toEqual([{ paperId: 'doi:10.1/a', doi: '10.1/a', known: false }]);
  await load('papers-jsonl', { id: 'doi:10.1/a', title: 'On trees' });
  expect(await listPapers()).toEqual([{ paperId: 'doi:10.1/a', doi: '10.1/a', known: true }]);
});

test('what a less trusted source says is kept with its source', async () => {
  await load('papers-jsonl', { id: 'doi:10.1/a', title: 'On trees', year: 2002, venue: 'Trees' });
  await load('crossref', { DOI: '10.1/a', title: ['On Trees'], issued: { 'date-parts': [[2001]] } });
  const [row] = await ask<{ title: string; year: number; venue: string; claims: string[] }>(
    'MATCH (paper:Paper) RETURN paper.title AS title, paper.year AS year, paper.venue AS venue, paper.claims AS claims',
  );
  expect(row).toMatchObject({ title: 'On Trees', year: 2001, venue: 'Trees' });
  expect(row!.claims.map((claim) => JSON.parse(claim) as unknown[])).toEqual([
    [1, 'doi:10.1/a', { title: 'On trees', venue: 'Trees', year: 2002 }],
    [2, 'doi:10.1/a', expect.objectContaining({ title: 'On Trees', year: 2001 })],
  ]);
});

test('authors that have not come wait for the paper that theirs has become, and for nothing else', async () => {
  await load('catalogue', { kind: 'paper', id: 'pmid:2', arxivId: '2001.00003', authors: ['person:bo'] });
  const merging = await load('catalogue', { kind: 'paper', id: 'doi:10.1/a', arxivId: '2001.00003' });
  expect(merging.report.pending).toMatchObject({
    left: 1,
    examples: [{ type: 'AUTHORED', startKey: 'person:bo', endKey: 'doi:10.1/a' }],
  });
  const { report } = await load('catalogue', { kind: 'person', id: 'person:bo', name: 'Bo' });
  expect(report.pending).toMatchObject({ completed: 1, left: 0 });
  expect(await ask('MATCH (:Person)-[:AUTHORED]->(paper:Paper) RETURN paper.paperId AS paperId')).toEqual([
    { paperId: 'doi:10.1/a' },
  ]);
});

test('a dry run counts what a load would do, merges included, and leaves the graph as it is', async () => {
  await load('papers-jsonl', { id: 'local:1', doi: '10.1/a', title: 'On trees', references: ['doi:10.1/b'] });
  const before = await listPapers();
  const records = {
    source: 'papers-jsonl',
    lines: [{ id: 'local:2', doi: '10.1/a', references: ['doi:10.1/b', 'doi:10.1/c'] }, { id: 'local:3' }],
  };
  const dry = await importLines(graph, records, { dryRun: true });
  expect(await listPapers()).toEqual(before);
  const real = await importLines(graph, records);
  expect(dry.report.counts).toEqual(real.report.counts);
  expect(real.report.counts.paper).toMatchObject({ created: 1, merged: 1 });
});
