// CSL-JSON as programs write it: what each variable becomes, and every way in which an item is none.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PaperRecord, type ReadItem } from '../record.js';
import { readCsl } from './read-csl.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-csl-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string): Promise<ReadItem[]> {
  const file = join(folder, 'library.json');
  await writeFile(file, content);
  const items: ReadItem[] = [];
  for await (const item of readCsl(file)) items.push(item);
  return items;
}

async function readPaper(said: object): Promise<PaperRecord> {
  const [item] = await read(JSON.stringify([{ id: 'key', title: 'T', ...said }]));
  if (!item || 'reason' in item) throw new Error(item?.reason ?? 'nothing was read');
  return item.record as PaperRecord;
}

test('an item becomes a paper', async () => {
  const said = await readPaper({
    id: 'http://zotero.org/users/1/items/ABC',
    type: 'article-journal',
    title: 'On H<sub>2</sub>O &amp; <i>more</i> where a < b',
    'container-title': 'A Journal',
    publisher: 'A Publisher',
    issued: { 'date-parts': [['2017', 6], [2018]] },
    author: [
      {
        family: 'Beethoven',
        given: 'Ludwig',
        'non-dropping-particle': 'van',
        suffix: 'Jr.',
        'comma-suffix': true,
      },
      { literal: 'The Consortium', ORCID: 'http://orcid.org/0000-0002-1825-0097' },
      { family: 'Roe', given: 'Jane', ORCID: 'nonsense' },
      { family: 'Roe', given: 'Jane' },
      'Plain Name',
      { literal: 'et al.' },
      { given: '' },
      null,
    ],
    editor: [{ family: 'Editor' }],
    DOI: 'https://doi.org/10.1/X',
    ISBN: '9780412048418',
    PMID: 123,
    URL: 'https://example.org',
    custom: { S2ID: '202004462' },
    retracted: true,
  });
  const unnamed = { identity: 'NAME_STRING' };
  expect(said).toEqual({
    kind: 'paper',
    id: 'doi:10.1/x',
    title: 'On H2O & more where a < b',
    year: 2017,
    doi: '10.1/x',
    pmid: '123',
    s2Id: '202004462',
    url: 'https://example.org',
    venue: 'A Journal',
    authors: [
      { name: 'Ludwig van Beethoven, Jr.', ...unnamed },
      {
        name: 'The Consortium',
        identity: 'ORCID',
        orcid: '0000-0002-1825-0097',
        person: 'orcid:0000-0002-1825-0097',
      },
      { name: 'Jane Roe', ...unnamed },
      { name: 'Plain Name', ...unnamed },
    ].map((author) => ({ person: `name:csl:${author.name}`, printedName: author.name, ...author })),
  });
});

test.each<[object, string | undefined]>([
  [{ type: 'book', ISBN: ['978-0-412-04841-9', '9780412048418'] }, '9780412048418'],
  [{ type: 'book', ISBN: '0-412-04841-8 (cloth), 978-0-412-04841-8 (paper)' }, '0412048418'],
  [{ type: 'thesis', ISBN: '9780412048418' }, '9780412048418'],
  [{ type: 'book', 'container-title': 'An Omnibus', ISBN: '9780412048418' }, undefined],
  [{ type: 'chapter', ISBN: '9780412048418' }, undefined],
  [{ type: 'paper-conference', ISBN: '9780412048418' }, undefined],
  [{ ISBN: '9780412048418' }, undefined],
])('%j has the ISBN %s', async (said, isbn) => {
  const paper = await readPaper(said);
  expect(paper.isbn).toBe(isbn);
  expect(paper.id.startsWith('isbn:')).toBe(isbn !== undefined);
});

test.each<[object, Partial<PaperRecord>]>([
  [
    { number: 'arXiv:1706.03762', publisher: 'arXiv' },
    { id: 'arxiv:1706.03762', arxivId: '1706.03762' },
  ],
  [{ DOI: '10.48550/arXiv.1706.03762' }, { id: 'doi:10.48550/arxiv.1706.03762', arxivId: '1706.03762' }],
  [{ 'container-title': 'arXiv:1706.03762 [cs]' }, { arxivId: '1706.03762', venue: 'arXiv:1706.03762 [cs]' }],
  [{ archive: 'arXiv', archive_location: '1706.03762' }, { arxivId: '1706.03762' }],
  [{ note: 'Read twice.\nPMID: 123\nDOI: 10.1/x' }, { id: 'doi:10.1/x', pmid: '123' }],
  [{ URL: 'https://dx.doi.org/10.1/X' }, { id: 'doi:10.1/x' }],
  [{ URL: 'https://pubmed.ncbi.nlm.nih.gov/123/' }, { id: 'pmid:123' }],
])('%j is known by its identifiers', async (said, expected) => {
  expect(await readPaper(said)).toMatchObject(expected);
});

test.each([
  { DOI: 'n/a' },
  { PMID: 'x' },
  { URL: 'www.example.org' },
  { note: 'see DOI: 10.1/x' },
  { DOI: { a: 1 } },
])('%j is left out, and the rest stays', async (said) => {
  expect(await readPaper(said)).toEqual({ kind: 'paper', id: expect.stringMatching(/^title:/), title: 'T' });
});

test.each<[unknown, number | undefined]>([
  [{ 'date-parts': [[2017]] }, 2017],
  [{ 'date-parts': [2017, 6] }, 2017],
  [{ 'date-parts': [[null]] }, undefined],
  [{ 'date-parts': [] }, undefined],
  [{ literal: 'Spring 2017' }, 2017],
  [{ raw: '2017-06-12' }, 2017],
  [{ literal: '12345' }, undefined],
  ['2017-06', 2017],
  [2017, 2017],
  [null, undefined],
])('the date %j is of the year %s', async (issued, year) => {
  expect((await readPaper({ issued })).year).toBe(year);
});

test('the venue is the nearest there is', async () => {
  expect((await readPaper({ 'event-title': 'A Conference', publisher: 'P' })).venue).toBe('A Conference');
  expect((await readPaper({ 'container-title': ' ', publisher: 'P &amp; Q' })).venue).toBe('P & Q');
});

describe('the key of what has no identifier', () => {
  const work = {
    title: 'Éléments: an Introduction',
    issued: { raw: '1999' },
    author: [{ family: 'Roe', given: 'J.' }],
  };

  test.each([
    { title: 'ELEMENTS – an introduction!' },
    { id: 'another' },
    { author: [{ family: 'ROE', given: 'Jane' }, { family: 'Doe' }] },
    { 'container-title': 'J' },
  ])('does not depend on %j', async (change) => {
    expect((await readPaper({ ...work, ...change })).id).toBe((await readPaper(work)).id);
  });

  test.each([
    { title: 'Elements' },
    { issued: { raw: '2000' } },
    { author: [{ family: 'Doe' }] },
    { author: [] },
  ])('depends on %j', async (change) => {
    expect((await readPaper({ ...work, ...change })).id).not.toBe((await readPaper(work)).id);
  });

  test('tells titles of signs alone apart', async () => {
    expect((await readPaper({ title: '???' })).id).not.toBe((await readPaper({ title: '!!!' })).id);
  });

  test('of works without a title is their place in a journal, which needs more than its name', async () => {
    const letter = { title: '', 'container-title': 'Nature', volume: 171, page: '737-738' };
    const said = await readPaper(letter);
    expect(said.id).toMatch(/^local:[0-9a-f]{20}$/);
    expect((await readPaper({ ...letter, page: '737–738' })).id).toBe(said.id);
    expect((await readPaper({ ...letter, page: '964' })).id).not.toBe(said.id);
    await expect(readPaper({ title: '', 'container-title': 'Nature' })).rejects.toThrow('it has no title');
  });
});

test.each([
  ['{"items":[{"title":"A"},{"title":"B"}]}', ['A', 'B']],
  ['{"title":"A"}\n{"title":"B"}', ['A', 'B']],
  ['[]', []],
])('%s is read', async (content, titles) => {
  const items = await read(content);
  expect(items.map((item) => 'record' in item && (item.record as PaperRecord).title)).toEqual(titles);
});

test('what is no item leaves the others standing', async () => {
  const items = await read(
    '[{"title":"A"}, 5, {}, {"title":"B","issued":{"date-parts":[[-350]]}}, {"title":"C"}]',
  );
  expect(
    items.map((item) => [
      item.place.line,
      'reason' in item ? item.reason : (item.record as PaperRecord).title,
    ]),
  ).toEqual([
    [1, 'A'],
    [2, 'a record has to be a JSON object'],
    [3, 'it has no title, no identifier and no place in a journal to be known by'],
    [4, '`year` has to be 1 to 2100'],
    [5, 'C'],
  ]);
});
