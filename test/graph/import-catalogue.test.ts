// The catalogue importer: what a load makes of a graph, in whatever order, however often.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listBundledFiles } from '../../src/importers/seed-graph.js';
import { runImport } from '../../src/importers/run-import.js';
import { silentProgress } from '../../src/domain/progress.js';
import { smallWorld } from '../fixtures/small-world.js';
import { openTestGraph, pictureOf, type TestGraph } from '../kit/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

async function one<Value>(cypher: string): Promise<Value | undefined> {
  return (await graph.connection.runStatement<{ value: Value }>(cypher))[0]?.value;
}

describe('a load', () => {
  test('counts what it did, and the sum is what it read', async () => {
    const { report, rejections } = await graph.load(smallWorld);
    expect(rejections).toEqual([]);
    expect(report).toMatchObject({
      read: smallWorld.length,
      rejected: 0,
      unreadable: 0,
      counts: {
        field: { created: 2, changed: 0, unchanged: 0, merged: 0, rejected: 0 },
        method: { created: 3, changed: 0, unchanged: 0, merged: 0, rejected: 0 },
        paper: { created: 3, changed: 0, unchanged: 0, merged: 0, rejected: 0 },
        person: { created: 2, changed: 0, unchanged: 0, merged: 0, rejected: 0 },
        cites: { created: 4, changed: 0, unchanged: 0, merged: 0, rejected: 0 },
      },
      // 3 RELATED_TO, 3 DESCRIBED_IN, 3 IN_FIELD, 2 ORIGINATED_BY, 3 AUTHORED, 4 CITES, 1 PART_OF
      links: { created: 19, changed: 0, deleted: 0 },
      pending: { left: 0 },
    });
  });

  test('twice changes nothing', async () => {
    await graph.load(smallWorld);
    const before = await pictureOf(graph);
    const { report } = await graph.load(smallWorld);
    for (const counts of Object.values(report.counts))
      expect(counts).toMatchObject({ created: 0, changed: 0, rejected: 0 });
    expect(report.links).toEqual({ created: 0, changed: 0, deleted: 0 });
    expect(await pictureOf(graph)).toEqual(before);
  });

  test('of the bundled catalogue, twice, changes nothing', async () => {
    const load = () =>
      runImport({
        connection: graph.connection,
        source: 'catalogue',
        files: listBundledFiles(),
        dryRun: false,
        progress: silentProgress,
      });
    expect((await load()).rejected).toBe(0);
    const before = await pictureOf(graph);
    const again = await load();
    expect(again.links).toEqual({ created: 0, changed: 0, deleted: 0 });
    for (const counts of Object.values(again.counts))
      expect(counts).toMatchObject({ created: 0, changed: 0 });
    expect(await pictureOf(graph)).toEqual(before);
  });

  test('comes to the same graph in any order', async () => {
    await graph.load(smallWorld);
    const expected = await pictureOf(graph);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(smallWorld, { minLength: smallWorld.length }), async (records) => {
        await graph.clear();
        await graph.load(records);
        expect(await pictureOf(graph)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test('comes to the same graph in any number of loads, in any order', async () => {
    await graph.load(smallWorld);
    const expected = await pictureOf(graph);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(smallWorld, { minLength: smallWorld.length }),
        fc.integer({ min: 1, max: smallWorld.length - 1 }),
        async (records, cut) => {
          await graph.clear();
          await graph.load(records.slice(0, cut));
          await graph.load(records.slice(cut));
          expect(await pictureOf(graph)).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('dry: counts the same, what would wait included, and writes nothing', async () => {
    const world = [...smallWorld, { kind: 'method', slug: 'waits', related: ['never'], people: ['nobody'] }];
    const dry = await graph.load(world, { dryRun: true });
    expect(dry.report.pending.left).toBe(2);
    expect(await pictureOf(graph)).toEqual({ nodes: [], links: [], selfCitations: [] });
    const real = await graph.load(world);
    const comparable = ({ report }: typeof dry) => ({ ...report, seconds: 0, pending: report.pending.left });
    expect(comparable(dry)).toEqual(comparable(real));
  });
});

describe('a later record', () => {
  test('leaves what it does not speak of, removes what it calls null, replaces a list', async () => {
    await graph.load(smallWorld);
    await graph.load([
      {
        kind: 'method',
        slug: 'a',
        family: null,
        names: { vi: null, fr: 'Méthode A' },
        aliases: ['A9'],
        people: ['person:ben'],
        field: null,
        related: ['c'],
      },
    ]);
    expect(
      await one(
        `MATCH (method:Method {slug: 'a'}) RETURN {
          family: method.family, type: method.type, locales: method.nameLocales, names: method.names, aliases: method.aliases,
          people: COLLECT { MATCH (method)-[link:ORIGINATED_BY]->(person) RETURN [link.position, person.personId] },
          fields: COUNT { (method)-[:IN_FIELD]->() },
          related: COLLECT { MATCH (method)-[link:RELATED_TO]->(other) RETURN [other.slug, link.kinds] },
          sources: COUNT { (method)-[:DESCRIBED_IN]->() }
        } AS value`,
      ),
    ).toEqual({
      family: null,
      type: 'Type',
      locales: ['en', 'fr'],
      names: ['Method A', 'Méthode A'],
      aliases: ['A9'],
      people: [[0, 'person:ben']],
      fields: 0,
      related: [['c', ['declared']]],
      sources: 2,
    });
  });

  test('replaces only what its own source said of related methods', async () => {
    await graph.load([
      {
        kind: 'method',
        slug: 'x',
        related: [{ slug: 'y', kind: 'mentioned', sources: ['elsewhere'] }, 'y2'],
      },
      { kind: 'method', slug: 'y' },
      { kind: 'method', slug: 'y2' },
    ]);
    await graph.load([{ kind: 'method', slug: 'x', related: ['y'] }]);
    expect(
      await graph.connection.runStatement(
        `MATCH (:Method {slug: 'x'})-[link:RELATED_TO]->(other)
         RETURN other.slug AS slug, link.kinds AS kinds, link.sources AS sources ORDER BY slug`,
      ),
    ).toEqual([{ slug: 'y', kinds: ['declared', 'mentioned'], sources: ['catalogue', 'elsewhere'] }]);
    await graph.load([{ kind: 'method', slug: 'x', related: [] }]);
    expect(
      await one(
        `MATCH (:Method {slug: 'x'})-[link:RELATED_TO]->() RETURN [link.kinds, link.sources] AS value`,
      ),
    ).toEqual([['mentioned'], ['elsewhere']]);
  });

  test('of a citation leaves its sources and intents as they are unless it speaks of them', async () => {
    await graph.load(smallWorld);
    await graph.load([
      { kind: 'cites', citing: 'arxiv:2001.00001', cited: 'doi:10.1/one', influential: false },
    ]);
    expect(
      await one(
        `MATCH (:Paper {paperId: 'arxiv:2001.00001'})-[link:CITES]->(:Paper {paperId: 'doi:10.1/one'})
         RETURN [link.sources, link.intents, link.influential] AS value`,
      ),
    ).toEqual([['small'], ['background'], false]);
  });

  test('that dates a paper moves it in the lists it stands in', async () => {
    await graph.load(smallWorld);
    await graph.load([{ kind: 'paper', id: 'local:three', year: 2024 }]);
    expect(
      await graph.connection.runStatement(
        `MATCH ()-[link:CITES {endKey: 'doi:10.1/one'}]->() RETURN link.startOrder AS order ORDER BY order`,
      ),
    ).toEqual([{ order: '7975 local:three' }, { order: '7979 arxiv:2001.00001' }]);
  });
});

describe('papers', () => {
  test('only ever cited are placeholders, completed by their own record', async () => {
    await graph.load(smallWorld);
    expect(await one(`MATCH (paper:Paper {paperId: 'doi:10.9/ghost'}) RETURN paper.known AS value`)).toBe(
      false,
    );
    const { report } = await graph.load([
      { kind: 'paper', id: 'DOI:10.9/Ghost', title: 'Ghost', year: 1999 },
    ]);
    expect(report.counts.paper).toMatchObject({ created: 0, changed: 1 });
    expect(
      await one(
        `MATCH (paper:Paper {doi: '10.9/ghost'}) RETURN [paper.paperId, paper.known, COUNT { (paper)<-[:CITES]-() }] AS value`,
      ),
    ).toEqual(['doi:10.9/ghost', true, 2]);
  });

  test('known by DOI only take the key of the record that brings the DOI', async () => {
    await graph.load([{ kind: 'cites', citing: 'local:x', cited: 'doi:10.7/y' }]);
    await graph.load([{ kind: 'paper', id: 'arxiv:2101.00001', doi: 'https://doi.org/10.7/Y', year: 2021 }]);
    expect(
      await graph.connection.runStatement(
        `MATCH (:Paper {paperId: 'local:x'})-[link:CITES]->(paper)
         RETURN paper.paperId AS paperId, paper.known AS known, link.endKey AS endKey, link.endOrder AS endOrder`,
      ),
    ).toEqual([
      {
        paperId: 'arxiv:2101.00001',
        known: true,
        endKey: 'arxiv:2101.00001',
        endOrder: '7978 arxiv:2101.00001',
      },
    ]);
  });

  test('are linked under one key, by whatever identifier a record means them', async () => {
    await graph.load([
      { kind: 'paper', id: 'arxiv:2101.00001', doi: '10.7/y' },
      { kind: 'method', slug: 'm', sources: ['doi:10.7/Y'] },
      { kind: 'cites', citing: 'local:x', cited: 'doi:10.7/y' },
      { kind: 'cites', citing: 'local:x', cited: 'arXiv:2101.00001v3' },
    ]);
    expect(await one('MATCH (paper:Paper) RETURN collect(paper.paperId) AS value')).toEqual(
      expect.arrayContaining(['arxiv:2101.00001', 'local:x']),
    );
    expect(await one('MATCH (paper:Paper) RETURN count(paper) AS value')).toBe(2);
    expect(
      await one(`MATCH (paper:Paper {doi: '10.7/y'}) RETURN COUNT { (paper)<-[:CITES]-() } AS value`),
    ).toBe(1);
  });

  test('of one DOI are one paper, and the other id answers with it', async () => {
    const { report } = await graph.load([
      { kind: 'paper', id: 'local:first', doi: '10.7/y' },
      { kind: 'paper', id: 'local:second', doi: '10.7/Y', year: 2001 },
    ]);
    expect(report.counts.paper).toMatchObject({ created: 1, merged: 1, rejected: 0 });
    expect(
      await graph.connection.runStatement(
        'MATCH (paper:Paper) RETURN paper.paperId AS paperId, paper.year AS year',
      ),
    ).toEqual([{ paperId: 'local:first', year: 2001 }]);
    expect(
      await graph.connection.runStatement(
        'MATCH (redirect:PaperRedirect) RETURN redirect.paperId AS paperId, redirect.target AS target',
      ),
    ).toEqual([{ paperId: 'local:second', target: 'local:first' }]);
  });

  test('of one DOI whose titles differ are left apart, and the reason is told', async () => {
    const { report } = await graph.load([
      { kind: 'paper', id: 'local:first', doi: '10.7/y', title: 'On the growth of trees' },
      { kind: 'paper', id: 'local:second', doi: '10.7/Y', title: 'A history of glass' },
    ]);
    expect(report.doubts).toBe(1);
    expect(
      await graph.connection.runStatement(
        'MATCH (paper:Paper) RETURN paper.paperId AS paperId, paper.doi AS doi ORDER BY paperId',
      ),
    ).toEqual([
      { paperId: 'local:first', doi: '10.7/y' },
      { paperId: 'local:second', doi: null },
    ]);
  });
});

describe('links to what never comes', () => {
  test('are kept, neither counted nor served, listed, and completed by the load that brings it', async () => {
    const first = await graph.load([
      { kind: 'method', slug: 'm', related: ['later'], people: ['person:later'], field: 'later-field' },
      { kind: 'paper', id: 'local:p', authors: ['person:later'] },
    ]);
    expect(first.rejections).toEqual([]);
    expect(first.report.pending).toMatchObject({ completed: 0, left: 4 });
    expect(first.report.pending.examples).toContainEqual(
      expect.objectContaining({ type: 'RELATED_TO', startKey: 'm', endKey: 'later' }),
    );
    expect(await one(`MATCH (:Method {slug: 'm'})-[link]->() RETURN count(link) AS value`)).toBe(0);

    const again = await graph.load([{ kind: 'method', slug: 'other' }]);
    expect(again.report.pending).toMatchObject({ completed: 0, left: 4 });

    const second = await graph.load([
      { kind: 'method', slug: 'later' },
      { kind: 'person', id: 'person:later' },
      { kind: 'field', id: 'later-field' },
    ]);
    expect(second.report.pending).toMatchObject({ completed: 4, left: 0 });
    expect(await one(`MATCH (:Method {slug: 'm'})-[link]->() RETURN count(link) AS value`)).toBe(3);
    expect(await one(`MATCH (:Person)-[link:AUTHORED]->(:Paper) RETURN link.endOrder AS value`)).toBe(
      '9999 local:p',
    );
  });

  test('are given up when the record no longer lists them', async () => {
    await graph.load([{ kind: 'method', slug: 'm', related: ['later'] }]);
    await graph.load([{ kind: 'method', slug: 'm', related: [] }]);
    const { report } = await graph.load([{ kind: 'method', slug: 'later' }]);
    expect(report.pending).toMatchObject({ completed: 0, left: 0 });
  });
});

describe('the same key twice in one load', () => {
  test('is unchanged where it says the same, refused with both lines where it does not', async () => {
    const { report, rejections } = await graph.load([
      { kind: 'method', slug: 'm', type: 'One' },
      { slug: 'm', type: 'One', kind: 'method' },
      { kind: 'method', slug: 'm', type: 'Two' },
      { kind: 'cites', citing: 'local:a', cited: 'local:b' },
      { kind: 'cites', citing: 'local:a', cited: 'local:b', influential: true },
    ]);
    expect(report.counts.method).toEqual({
      created: 1,
      changed: 0,
      unchanged: 1,
      merged: 0,
      rejected: 1,
    });
    expect(report.counts.cites).toEqual({
      created: 1,
      changed: 0,
      unchanged: 0,
      merged: 0,
      rejected: 1,
    });
    expect(rejections.map(({ place, reason }) => [place.line, reason])).toEqual([
      [3, 'the same key as line 1 with different content: method m (this is line 3)'],
      [5, expect.stringContaining('line 4')],
    ]);
    expect(await one(`MATCH (method:Method {slug: 'm'}) RETURN method.type AS value`)).toBe('One');
  });

  test('is found however far apart the lines are', async () => {
    const filler = Array.from({ length: 2_500 }, (_, place) => ({ kind: 'person', id: `person:${place}` }));
    const { rejections } = await graph.load([
      { kind: 'person', id: 'person:x', name: 'X' },
      ...filler,
      { kind: 'person', id: 'person:x', name: 'Y' },
    ]);
    expect(rejections.map(({ place }) => place.line)).toEqual([2_502]);
  });
});

test('broken lines are refused with line and reason, and the rest is loaded', async () => {
  const { report, rejections } = await graph.load([
    '{"kind":"method","slug":"good"}',
    '{"kind":"method","slug":',
    '',
    '{"kind":"method"}',
    '{"slug":"no-kind"}',
    '{"kind":"metod","slug":"x"}',
    '{"kind":"method","slug":"x","nmaes":{}}',
    '{"kind":"method","slug":"x","names":{"not a tag":"X"}}',
    '{"kind":"paper","id":"10.1/no-scheme"}',
    '{"kind":"paper","id":"doi:10.1/x","year":20220}',
    '{"kind":"cites","citing":"doi:10.1/x","cited":"DOI:10.1/X"}',
    '{"kind":"method","slug":"self","related":["self"]}',
    '[]',
    '{"kind":"method","slug":"also-good"}',
  ]);
  expect(report).toMatchObject({ read: 13, rejected: 11, unreadable: 11 });
  expect(report.counts.method.created).toBe(2);
  expect(rejections.map(({ place }) => place.line)).toEqual([2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  const reasons = rejections.map(({ reason }) => reason);
  for (const [place, words] of [
    'JSON',
    '`slug`',
    '`kind`',
    '"metod"',
    '`nmaes`',
    'not a tag',
    'scheme',
    '2100',
    'itself',
    'itself',
    'object',
  ].entries()) {
    expect(reasons[place]).toContain(words);
  }
});
