// Papers as BibTeX, RIS and CSL: written by hand once, and read again by Citation.js to the same items.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { plugins } from '@citation-js/core';
import { type CslItem } from '../../src/exporters/graph/bibliography/to-csl.js';
import { collectExport } from '../exporters/collect-export.js';
import { createHostileWorld, hostileLine } from '../exporters/hostile-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await graph.clear();
  await createHostileWorld(graph.connection);
});
afterAll(() => graph.close());

const items: CslItem[] = [
  {
    id: 'doi:10.1000/old_{1}',
    type: 'article-journal',
    title: hostileLine,
    author: [
      { family: 'Li_Ming & Co' },
      { family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van der' },
    ],
    issued: { 'date-parts': [[1990]] },
    'container-title': 'Journal & Co',
    DOI: '10.1000/old_{1}',
    PMID: '12',
    URL: 'https://old.example/?a=1&b=%20',
  },
  {
    id: 'isbn:9780306406157',
    type: 'book',
    title: 'New',
    author: [{ family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van der' }],
    issued: { 'date-parts': [[2021]] },
    ISBN: '9780306406157',
  },
  { id: 'local:undated', type: 'document', title: 'Undated' },
];

/** What Citation.js reads, one at a time, as it was written. */
function readAgain(text: string): Record<string, unknown>[] {
  return plugins.input.chain(text, { generateGraph: false }) as Record<string, unknown>[];
}

test('CSL is an array of items', async () => {
  const text = await collectExport(graph.connection, 'csl');
  expect(JSON.parse(text)).toEqual(items);
  expect(text.split('\n')).toHaveLength(items.length + 3);
});

test('BibTeX escapes what LaTeX would take for its own', async () => {
  const title =
    '=cmd("x";1)|A,1 \\& <b>50\\%</b> \\$5 \\#1 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} ' +
    "'q' line two 😀 \u202bעברית\u202c -{}-x";
  expect(await collectExport(graph.connection, 'bibtex')).toBe(
    [
      '@article{doi:10.1000/old_5f__7b_1_7d_,',
      '  author = {{Li\\_Ming \\& Co} and van der Berg, Ada},',
      `  title = {{${title}}},`,
      '  journal = {Journal \\& Co},',
      '  year = {1990},',
      '  doi = {10.1000/old_%7B1%7D},',
      '  pmid = {12},',
      '  url = {https://old.example/?a=1&b=%20},',
      '}',
      '@book{isbn:9780306406157,',
      '  author = {van der Berg, Ada},',
      '  title = {{New}},',
      '  year = {2021},',
      '  isbn = {9780306406157},',
      '}',
      '@misc{local:undated,',
      '  title = {{Undated}},',
      '}',
      '',
    ].join('\n'),
  );
});

test('BibTeX is read again as the same items', async () => {
  const [old, ...others] = items;
  const key = 'doi:10.1000/old_5f__7b_1_7d_';
  expect(readAgain(await collectExport(graph.connection, 'bibtex'))).toEqual([
    // A brace in a DOI would end the value: it is percent-encoded.
    { ...old, id: key, 'citation-key': key, DOI: '10.1000/old_%7B1%7D' },
    ...others.map((item) => ({ ...item, 'citation-key': item.id })),
  ]);
});

test('BibTeX keeps names of every build', async () => {
  await graph.clear();
  const names = [
    'Marina M. -C. Höhne',
    'Jean-Paul de la Vallée Poussin',
    'King, Jr., Martin Luther',
    'Sons and Daughters',
    "Siobhán O'Neil",
    'Plato',
    '王 小明',
    'M. --C. {X} D_E',
  ];
  await graph.load([
    ...names.map((name, place) => ({ kind: 'person', id: `p${place}`, name })),
    { kind: 'paper', id: 'local:x', title: 'X', authors: names.map((_, place) => `p${place}`) },
  ]);
  const [item] = JSON.parse(await collectExport(graph.connection, 'csl')) as CslItem[];
  expect(item!.author).toHaveLength(names.length);
  const [again] = readAgain(await collectExport(graph.connection, 'bibtex'));
  expect(again!['author']).toEqual(item!.author);
});

test('RIS keeps long values on one line and is read again as the same items', async () => {
  const doi = `10.1000/${'long.'.repeat(30)}end`;
  await graph.connection.runStatement(
    `CREATE (:Paper {paperId: 'doi:' + $doi, doi: $doi, title: $title, known: true})`,
    { doi, title: 'A title of many words '.repeat(8).trim() },
  );
  const text = await collectExport(graph.connection, 'ris');
  expect(text).toContain(`\r\nDO  - ${doi}\r\nID  - doi:${doi}\r\n`);
  expect(text).toContain('TY  - JOUR\r\nAU  - Li_Ming & Co\r\nAU  - van der Berg, Ada\r\nDO  - ');
  const read = text
    .split(/(?<=ER {2}- \r\n)/)
    .filter(Boolean)
    .flatMap((record) => readAgain(record));
  expect(read.map(({ id }) => id)).toEqual([`doi:${doi}`, ...items.map(({ id }) => id)]);
  expect(read[0]).toMatchObject({ DOI: doi, title: 'A title of many words '.repeat(8).trim() });
  expect(read[1]).toMatchObject({
    type: 'article-journal',
    title: hostileLine,
    DOI: '10.1000/old_{1}',
    issued: { 'date-parts': [[1990]] },
    author: [{ literal: 'Li_Ming & Co' }, { family: 'van der Berg', given: 'Ada' }],
    URL: 'https://old.example/?a=1&b=%20',
  });
});

test('of no papers at all is an empty bibliography', async () => {
  await graph.clear();
  expect(await collectExport(graph.connection, 'csl')).toBe('[]\n');
  expect(await collectExport(graph.connection, 'bibtex')).toBe('');
  expect(await collectExport(graph.connection, 'ris')).toBe('');
});
