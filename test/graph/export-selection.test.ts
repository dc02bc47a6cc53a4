// Selections of an export: what each option chooses, what comes along, and how they narrow together.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Selection } from '../../src/exporters/graph/export-graph.js';
import { selectKeys } from '../../src/exporters/graph/select-keys.js';
import { collectExport } from '../exporters/collect-export.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';

// field top ◀ mid ◀ low,  aside;  methods: m1 in low, m2 in mid, m3 in aside, m4 in none
// m1: in p2000, p2020   m2: in p2010   m3: in p2020   m4: in undated
// m1 by o1;  p2000 by a1, p2010 by a2, p2020 by a2, p2021 by a3
// p2021 cites p2000, p2020, ghost;  p2020 cites p2000;  m1 related to m2, m3
const world = `
  CREATE (top:Field {fieldId: 'top'}), (mid:Field {fieldId: 'mid'})-[:PART_OF]->(top),
    (low:Field {fieldId: 'low'})-[:PART_OF]->(mid), (aside:Field {fieldId: 'aside'}),
    (m1:Method {slug: 'm1'})-[:IN_FIELD {position: 0}]->(low), (m2:Method {slug: 'm2'})-[:IN_FIELD {position: 0}]->(mid),
    (m3:Method {slug: 'm3'})-[:IN_FIELD {position: 0}]->(aside), (m4:Method {slug: 'm4'}),
    (m1)-[:RELATED_TO {kinds: ['declared'], sources: ['s']}]->(m2), (m1)-[:RELATED_TO {kinds: ['declared'], sources: ['s']}]->(m3),
    (p2000:Paper {paperId: 'doi:10.1/2000', year: 2000, doi: '10.1/2000', title: 'Old', known: true}),
    (p2010:Paper {paperId: 'doi:10.1/2010', year: 2010, title: 'Middle', known: true}),
    (p2020:Paper {paperId: 'doi:10.1/2020', year: 2020, title: 'Later', known: true, referencesKnown: 'ALL'}),
    (p2021:Paper {paperId: 'local:2021', year: 2021, doi: '10.1/2021', title: 'Last', known: true, referencesKnown: 'ALL'}),
    (undated:Paper {paperId: 'local:undated', title: 'Undated'}), (ghost:Paper {paperId: 'doi:10.1/ghost', known: false}),
    (m1)-[:DESCRIBED_IN {position: 0}]->(p2000), (m1)-[:DESCRIBED_IN {position: 1}]->(p2020),
    (m2)-[:DESCRIBED_IN {position: 0}]->(p2010), (m3)-[:DESCRIBED_IN {position: 0}]->(p2020), (m4)-[:DESCRIBED_IN {position: 0}]->(undated),
    (m1)-[:ORIGINATED_BY {position: 0}]->(:Person {personId: 'o1'}), (a1:Person {personId: 'a1'})-[:AUTHORED {position: 0}]->(p2000),
    (a2:Person {personId: 'a2'})-[:AUTHORED {position: 0}]->(p2010), (a2)-[:AUTHORED {position: 0}]->(p2020),
    (:Person {personId: 'a3'})-[:AUTHORED {position: 0}]->(p2021),
    (p2021)-[:CITES {sources: ['s']}]->(p2000), (p2021)-[:CITES {sources: ['s']}]->(p2020), (p2021)-[:CITES {sources: ['s']}]->(ghost),
    (p2020)-[:CITES {sources: ['s']}]->(p2000),
    (:PendingLink {id: '["RELATED_TO","m1","never"]', type: 'RELATED_TO', startKey: 'm1', endKey: 'never', properties: '{}'})`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await graph.connection.runStatement(world);
});
afterAll(() => graph.close());

async function choose(selection: Selection): Promise<Record<string, string>> {
  const { Method, Field, Paper, Person } = await selectKeys(graph.connection, selection, 2);
  const list = (keys: ReadonlySet<string>): string =>
    [...keys]
      .map((key) => key.replace(/^(doi:10\.1\/|local:)/, ''))
      .sort()
      .join(' ');
  return { methods: list(Method), fields: list(Field), papers: list(Paper), people: list(Person) };
}

test.each<[string, Selection, string, string, string, string]>([
  ['methods', { methods: ['m1'] }, 'm1', 'low mid top', '2000 2020', 'a1 a2 o1'],
  ['a method without a field', { methods: ['m4'] }, 'm4', '', 'undated', ''],
  ['a field with those below it', { field: 'mid' }, 'm1 m2', 'low mid top', '2000 2010 2020', 'a1 a2 o1'],
  [
    'a field without methods of its own',
    { field: 'top' },
    'm1 m2',
    'low mid top',
    '2000 2010 2020',
    'a1 a2 o1',
  ],
  ['methods of a field', { field: 'mid', methods: ['m2', 'm3'] }, 'm2', 'mid top', '2010', 'a2'],
  ['a paper and what it cites', { papersCitedBy: 'local:2021' }, '', '', '2000 2020 2021 ghost', 'a1 a2 a3'],
  [
    'a paper by its DOI, however written',
    { papersCitedBy: 'DOI:10.1/2021' },
    '',
    '',
    '2000 2020 2021 ghost',
    'a1 a2 a3',
  ],
  ['what a paper cites since', { papersCitedBy: 'local:2021', since: 2020 }, '', '', '2020 2021', 'a2 a3'],
  ['since a year', { since: 2020 }, 'm1 m3', 'aside low mid top', '2000 2020 2021', 'a1 a2 a3 o1'],
  ['since a year that is to come', { since: 2100 }, '', '', '', ''],
  ['methods since', { methods: ['m1', 'm2'], since: 2015 }, 'm1', 'low mid top', '2000 2020', 'a1 a2 o1'],
  [
    'methods in what a paper cites',
    { methods: ['m2', 'm3'], papersCitedBy: 'local:2021' },
    'm3',
    'aside',
    '2020',
    'a2',
  ],
  [
    'all of them',
    { field: 'top', papersCitedBy: 'local:2021', since: 2001 },
    'm1',
    'low mid top',
    '2000 2020',
    'a1 a2 o1',
  ],
])('%s', async (_, selection, methods, fields, papers, people) => {
  expect(await choose(selection)).toEqual({ methods, fields, papers, people });
});

describe('the export', () => {
  test('has every link among what is selected and no other', async () => {
    expect(await collectExport(graph.connection, 'catalogue', { methods: ['m2', 'm1'] })).toBe(
      [
        '{"kind":"catalogue","resolved":true}',
        '{"kind":"field","id":"low","partOf":["mid"]}',
        '{"kind":"field","id":"mid","partOf":["top"]}',
        '{"kind":"field","id":"top"}',
        '{"kind":"method","slug":"m1","field":["low"],"sources":["doi:10.1/2000","doi:10.1/2020"],"people":["o1"],"related":[{"slug":"m2","kinds":["declared"],"sources":["s"]}]}',
        '{"kind":"method","slug":"m2","field":["mid"],"sources":["doi:10.1/2010"]}',
        '{"kind":"paper","id":"doi:10.1/2000","title":"Old","year":2000,"doi":"10.1/2000","authors":["a1"]}',
        '{"kind":"paper","id":"doi:10.1/2010","title":"Middle","year":2010,"authors":["a2"]}',
        '{"kind":"paper","id":"doi:10.1/2020","title":"Later","year":2020,"referencesKnown":"ALL","authors":["a2"]}',
        '{"kind":"person","id":"a1"}',
        '{"kind":"person","id":"a2"}',
        '{"kind":"person","id":"o1"}',
        '{"kind":"cites","citing":"doi:10.1/2020","cited":"doi:10.1/2000","sources":["s"]}',
        '',
      ].join('\n'),
    );
  });

  test('says that references are missing where they are', async () => {
    const text = await collectExport(graph.connection, 'catalogue', { methods: ['m3'] });
    expect(text).toContain('"id":"doi:10.1/2020","title":"Later","year":2020,"referencesKnown":"SOME"');
    const whole = await collectExport(graph.connection, 'catalogue', { papersCitedBy: 'local:2021' });
    expect(whole).toContain('"doi":"10.1/2021","referencesKnown":"ALL"');
  });

  test('of a bibliography leaves out what only came along', async () => {
    const idsOf = async (selection: Selection): Promise<string[]> =>
      (JSON.parse(await collectExport(graph.connection, 'csl', selection)) as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await idsOf({ methods: ['m1'], since: 2015 })).toEqual(['doi:10.1/2020']);
    expect(await idsOf({ papersCitedBy: 'local:2021' })).toEqual([
      'doi:10.1/2000',
      'doi:10.1/2020',
      'local:2021',
    ]);
    expect(await idsOf({ since: 2100 })).toEqual([]);
  });
});

describe('what there is not', () => {
  test('is named, all of it', async () => {
    await expect(
      choose({ methods: ['m1', 'nope', 'none'], field: 'no-field', papersCitedBy: 'doi:10.1/no' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'There is no method nope, no method none, no field no-field, no paper doi:10.1/no.',
      details: { slugs: ['nope', 'none'], field: 'no-field', paper: 'doi:10.1/no' },
    });
  });

  test('an empty list and half a year are no selection', async () => {
    await expect(choose({ methods: [] })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(choose({ since: 2020.5 })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
