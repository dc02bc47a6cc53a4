// The graph as a catalogue file: every property of the contract, in a fixed order, and nothing internal.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportFormats, isFolderFormat } from '../../src/exporters/graph/export-graph.js';
import { createGraphReader } from '../../src/exporters/graph/read-graph.js';
import { checkRecord } from '../../src/importers/check-record.js';
import { collectExport, collectFiles } from '../exporters/collect-export.js';
import { createHostileWorld, hostileSlugs, hostileText } from '../exporters/hostile-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const expected: object[] = [
  { kind: 'catalogue', resolved: true },
  { kind: 'field', id: 'bayes', partOf: ['later-field', 'stats'] },
  { kind: 'field', id: 'stats', names: { en: 'Statistics', vi: 'Thống kê' } },
  {
    kind: 'method',
    slug: 'plain',
    names: { en: hostileText, zh: '平' },
    summaries: { en: hostileText },
    family: 'Family',
    originYear: '2001–2002',
    originator: 'Ada & Bob',
    type: 'Type',
    aliases: ['a;b', "c'd"],
    field: ['bayes', 'stats'],
    sources: [
      'isbn:9780306406157',
      { paper: 'doi:10.1000/old_{1}', citation: hostileText, url: 'https://plain.example/' },
    ],
    people: ['person:bob', 'person:later', 'person:ada'],
    related: [
      { slug: 'later', kinds: ['declared'], sources: ['catalogue'] },
      { slug: hostileSlugs[1], kinds: ['declared'], sources: ['catalogue'] },
      { slug: hostileSlugs[2], kinds: ['declared', 'mentioned'], sources: ['catalogue', 'x y'] },
    ],
  },
  { kind: 'method', slug: hostileSlugs[1], field: ['stats'], sources: ['doi:10.1000/old_{1}'] },
  { kind: 'method', slug: hostileSlugs[2] },
  { kind: 'method', slug: hostileSlugs[3], names: { de: 'Breit' } },
  { kind: 'method', slug: hostileSlugs[4] },
  { kind: 'paper', id: 'doi:10.1000/ghost', doi: '10.1000/ghost', known: false },
  {
    kind: 'paper',
    id: 'doi:10.1000/old_{1}',
    title: hostileText,
    year: 1990,
    doi: '10.1000/old_{1}',
    arxivId: 'cs/9001001',
    openAlexId: 'W1',
    pmid: '12',
    s2Id: '34',
    url: 'https://old.example/?a=1&b=%20',
    citation: 'Old (1990).',
    venue: 'Journal & Co',
    retracted: true,
    referencesKnown: 'UNKNOWN',
    authors: [{ person: 'person:bob', printedName: 'Li_Ming & Co' }, 'person:ada'],
    notices: [{ kind: 'retraction', paper: 'doi:10.1000/notice' }],
    redirects: ['local:gone', 's2:34'],
  },
  {
    kind: 'paper',
    id: 'isbn:9780306406157',
    title: 'New',
    year: 2021,
    isbn: '9780306406157',
    retracted: false,
    referencesKnown: 'ALL',
    authors: [{ person: 'person:later', printedName: 'L.' }, 'person:ada'],
  },
  { kind: 'paper', id: 'local:undated', title: 'Undated' },
  {
    kind: 'person',
    id: 'person:ada',
    name: 'Ada van der Berg',
    orcid: '0000-0002-1825-0097',
    identity: 'ORCID',
    redirects: ['person:ada-b'],
  },
  { kind: 'person', id: 'person:bob', name: '李明', identity: 'NAME_STRING' },
  { kind: 'person', id: 'person:idle' },
  { kind: 'cites', citing: 'isbn:9780306406157', cited: 'doi:10.1000/ghost', sources: ['catalogue'] },
  {
    kind: 'cites',
    citing: 'isbn:9780306406157',
    cited: 'doi:10.1000/old_{1}',
    intents: ['background', 'a;b'],
    influential: false,
    sources: ['catalogue'],
  },
  { kind: 'cites', citing: 'local:undated', cited: 'isbn:9780306406157', sources: null },
];

const toText = (records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

test('says everything, in a fixed order, each kind by key', async () => {
  await createHostileWorld(graph.connection);
  expect(await collectExport(graph.connection, 'catalogue')).toBe(toText(expected));
});

test('holds nothing but records that can be loaded', async () => {
  await createHostileWorld(graph.connection);
  const [, ...lines] = (await collectExport(graph.connection, 'catalogue')).trimEnd().split('\n');
  expect(lines).toHaveLength(expected.length - 1);
  expect(
    lines.map((line) => checkRecord(JSON.parse(line))).filter((each) => typeof each === 'string'),
  ).toEqual([]);
});

test('of an empty graph is its first line', async () => {
  expect(await collectExport(graph.connection, 'catalogue')).toBe('{"kind":"catalogue","resolved":true}\n');
});

describe('every format', () => {
  test('gives the same bytes whatever came first, and however it is read', async () => {
    const readAll = async (pageSize: number): Promise<Map<string, string>> => {
      const texts = new Map<string, string>();
      for (const format of exportFormats) {
        if (!isFolderFormat(format)) {
          texts.set(format, await collectExport(graph.connection, format, {}, { pageSize }));
          continue;
        }
        for (const [file, text] of await collectFiles(graph.connection, format, {}, { pageSize })) {
          texts.set(file, text);
        }
      }
      return texts;
    };
    await createHostileWorld(graph.connection);
    const first = await readAll(2);
    expect([...first.values()].filter((text) => text === '')).toEqual([]);
    for (const pageSize of [1, 2, 3, 2_000]) expect(await readAll(pageSize)).toEqual(first);
    await graph.clear();
    await createHostileWorld(graph.connection, true);
    expect(await readAll(2)).toEqual(first);
  });

  test('leaves out what is internal', async () => {
    await createHostileWorld(graph.connection);
    for (const format of exportFormats.filter((each) => !isFolderFormat(each))) {
      expect(await collectExport(graph.connection, format)).not.toMatch(/internal|orderKey|bundled/);
    }
    for (const text of (await collectFiles(graph.connection, 'csv')).values()) {
      expect(text).not.toMatch(/internal|orderKey|bundled/);
    }
  });

  test('refuses a name that is none, and tells texts from folders', async () => {
    await expect(collectExport(graph.connection, 'toString')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(collectExport(graph.connection, 'csv')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(collectFiles(graph.connection, 'graphml')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

test('a node with more links than are read at once is read whole', async () => {
  const links = 25_000;
  await graph.connection.runStatement(
    `CREATE (hub:Paper {paperId: 'local:0hub'}), (last:Paper {paperId: 'local:last'})-[:CITES]->(hub)
     WITH hub UNWIND range(1, $links) AS n
     CREATE (hub)-[:CITES]->(:Paper {paperId: 'local:n' + n})`,
    { links },
  );
  const reader = createGraphReader(graph.connection, null);
  const counts: [string, number][] = [];
  for await (const { key, links: found } of reader.readAllLinks('CITES')) {
    if (found.length > 0) counts.push([key, found.length]);
  }
  expect(counts).toEqual([
    ['local:0hub', links],
    ['local:last', 1],
  ]);
});
