// Works in every form in which Crossref gives them, each property and each oddity once.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedFile, testWithSharedData } from '../../../test/kit/shared-data.js';
import { type CatalogueRecord, type PaperRecord, type ReadItem } from '../record.js';
import { readCrossref } from './read-crossref.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-crossref-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function collect(file: string): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readCrossref(file)) items.push(item);
  return items;
}

const toResult = (item: ReadItem): CatalogueRecord | string => ('reason' in item ? item.reason : item.record);

async function readText(text: string): Promise<(CatalogueRecord | string)[]> {
  const file = join(folder, 'works.json');
  await writeFile(file, text);
  return (await collect(file)).map(toResult);
}

const readWork = (said: object) => readText(JSON.stringify({ DOI: '10.1/a', ...said }));

async function readPaper(said: object): Promise<PaperRecord> {
  const [record] = await readWork(said);
  if (typeof record === 'string' || record?.kind !== 'paper') throw new Error(record as string);
  return record;
}

const work = {
  DOI: '10.1234/ABC.5',
  type: 'journal-article',
  title: ['Trees &amp; <i>forests</i>'],
  'container-title': ['Journal of Trees &amp; Leaves', 'Trees'],
  issued: { 'date-parts': [[2001, 4, 30]] },
  URL: 'https://doi.org/10.1234/abc.5',
  resource: { primary: { URL: 'https://trees.example.org/5' } },
  author: [
    {
      given: 'Ada',
      family: 'Oak',
      sequence: 'first',
      ORCID: 'http://orcid.org/0000-0002-1825-0097',
      affiliation: [],
    },
    { given: 'Bea', family: 'Ash', suffix: 'Jr.', sequence: 'additional' },
    { name: 'The Forest Consortium', sequence: 'additional' },
  ],
  'reference-count': 2,
  reference: [
    { key: 'r1', DOI: '10.1/X', 'doi-asserted-by': 'publisher' },
    { key: 'r2', unstructured: 'Yew, E. (1999).', DOI: '10.1/y' },
  ],
};

const records = [
  {
    kind: 'paper',
    id: 'doi:10.1234/abc.5',
    doi: '10.1234/abc.5',
    title: 'Trees & forests',
    year: 2001,
    venue: 'Journal of Trees & Leaves',
    url: 'https://trees.example.org/5',
    referencesKnown: 'ALL',
    authors: [
      {
        person: 'orcid:0000-0002-1825-0097',
        printedName: 'Ada Oak',
        identity: 'ORCID',
        name: 'Ada Oak',
        orcid: '0000-0002-1825-0097',
      },
      {
        person: 'name:crossref:Bea Ash Jr.',
        printedName: 'Bea Ash Jr.',
        identity: 'NAME_STRING',
        name: 'Bea Ash Jr.',
      },
      {
        person: 'name:crossref:The Forest Consortium',
        printedName: 'The Forest Consortium',
        identity: 'NAME_STRING',
        name: 'The Forest Consortium',
      },
    ],
  },
  { kind: 'cites', citing: 'doi:10.1234/abc.5', cited: 'doi:10.1/x' },
  { kind: 'cites', citing: 'doi:10.1234/abc.5', cited: 'doi:10.1/y' },
];

test.each<[string, unknown]>([
  ['the answer for one work', { status: 'ok', 'message-type': 'work', message: work }],
  ['the answer for a list', { status: 'ok', message: { 'total-results': 1, facets: {}, items: [work] } }],
  ['a file of the public data', { items: [work] }],
  ['a work by itself', work],
  ['a list of works', [work]],
])('a work with everything: %s', async (_, content) => {
  expect(await readText(JSON.stringify(content))).toStrictEqual(records);
  expect(await readText(JSON.stringify(content, null, 2))).toStrictEqual(records);
});

test('works one a line', async () => {
  const text = `${JSON.stringify(work)}\n${JSON.stringify({ DOI: '10.1/a' })}\n`;
  expect(await readText(text)).toStrictEqual([
    ...records,
    { kind: 'paper', id: 'doi:10.1/a', doi: '10.1/a', referencesKnown: 'UNKNOWN' },
  ]);
});

test('null and empty are absent', async () => {
  const said = {
    title: [],
    'container-title': [''],
    issued: { 'date-parts': [[null]] },
    author: [{ sequence: 'first' }, {}],
    resource: null,
    relation: {},
    'update-to': [],
    ISBN: null,
  };
  expect(await readPaper(said)).toStrictEqual(await readPaper({}));
});

test('the year of print or of the web where there is no date of issue', async () => {
  const said = { issued: { 'date-parts': [[null]] }, 'published-online': { 'date-parts': [[1999, 1]] } };
  expect(await readPaper(said)).toMatchObject({ year: 1999 });
});

test('of authors the ORCID iD counts only where it is valid, and the same one twice is kept once', async () => {
  const { authors } = await readPaper({
    author: [
      { family: 'Oak', ORCID: 'https://orcid.org/0000-0002-1825-0098' },
      { ORCID: 'https://orcid.org/0000-0002-1825-0097' },
      { given: 'Ada', family: 'Elm', ORCID: 'https://orcid.org/0000-0002-1825-0097' },
      { family: 'Oak ' },
    ],
  });
  expect(authors).toStrictEqual([
    { person: 'name:crossref:Oak', printedName: 'Oak', identity: 'NAME_STRING', name: 'Oak' },
    { person: 'orcid:0000-0002-1825-0097', identity: 'ORCID', orcid: '0000-0002-1825-0097' },
  ]);
});

describe('identifiers', () => {
  test('the ISBN of a book, not of a chapter in it; one that is malformed is left out', async () => {
    const ISBN = ['123', 'http://id.crossref.org/isbn/9780412048418'];
    expect(await readPaper({ type: 'book', ISBN })).toMatchObject({ isbn: '9780412048418' });
    expect(await readPaper({ type: 'book-chapter', ISBN })).not.toHaveProperty('isbn');
    expect(await readPaper({ type: 'book', ISBN: ['123'] })).not.toHaveProperty('isbn');
  });

  test.each<[object]>([
    [{ DOI: '10.48550/arXiv.2006.11239' }],
    [
      {
        relation: {
          'has-preprint': [{ 'id-type': 'doi', id: '10.48550/arxiv.2006.11239', 'asserted-by': 'subject' }],
        },
      },
    ],
    [
      {
        relation: {
          'has-preprint': [
            { 'id-type': 'doi', id: '10.1101/2020.1' },
            { 'id-type': 'arxiv', id: 'arXiv:2006.11239v2' },
          ],
        },
      },
    ],
  ])('the arXiv id of %j', async (said) => {
    expect(await readPaper(said)).toMatchObject({ arxivId: '2006.11239' });
  });

  test('of other relations none', async () => {
    const relation = {
      'is-identical-to': [{ 'id-type': 'doi', id: '10.48550/arxiv.2006.11239' }],
      'has-preprint': [{ 'id-type': 'uri', id: 'https://example.org' }, null],
    };
    expect(await readPaper({ relation })).toStrictEqual(await readPaper({}));
  });
});

describe('references', () => {
  test.each<[string, object]>([
    ['ALL', { 'reference-count': 1, reference: [{ DOI: '10.1/x' }] }],
    ['SOME', { 'reference-count': 2, reference: [{ DOI: '10.1/x' }, { unstructured: 'Yew (1999)' }] }],
    ['SOME', { 'reference-count': 2, reference: [{ DOI: '10.1/x' }, { DOI: 'nonsense' }] }],
    ['SOME', { 'reference-count': 1, reference: [{ unstructured: 'Yew (1999)' }] }],
    ['SOME', { 'reference-count': 3, reference: [{ DOI: '10.1/x' }] }],
    ['UNKNOWN', { 'reference-count': 31 }],
    ['UNKNOWN', { 'reference-count': 0 }],
    ['UNKNOWN', { 'reference-count': 0, reference: [] }],
  ])('%s of %j', async (referencesKnown, said) => {
    expect(await readPaper(said)).toMatchObject({ referencesKnown });
  });

  test('each once, and a work that cites itself', async () => {
    const reference = ['10.1/x', '10.1/X', '10.1/A', null].map((DOI) => ({ DOI }));
    expect((await readWork({ reference })).slice(1)).toEqual([
      { kind: 'cites', citing: 'doi:10.1/a', cited: 'doi:10.1/x' },
      '`cited` is the citing paper itself',
    ]);
  });
});

describe('notices', () => {
  const updates = (...pairs: [string, string][]) => pairs.map(([type, DOI]) => ({ type, DOI, label: 'x' }));

  test.each<[string, string, boolean]>([
    ['retraction', 'retraction', true],
    ['withdrawal', 'retraction', true],
    ['removal', 'retraction', true],
    ['Retraction', 'retraction', true],
    ['partial_retraction', 'correction', false],
    ['correction', 'correction', false],
    ['corrigendum', 'correction', false],
    ['erratum', 'correction', false],
    ['addendum', 'correction', false],
    ['clarification', 'correction', false],
    ['expression_of_concern', 'concern', false],
    ['expression of concern', 'concern', false],
  ])('%s', async (type, kind, retracted) => {
    const target = {
      kind: 'paper',
      id: 'doi:10.1/t',
      doi: '10.1/t',
      known: false,
      ...(retracted && { retracted }),
    };
    expect((await readWork({ 'update-to': updates([type, '10.1/T']) })).slice(1)).toStrictEqual([
      { ...target, notices: [{ kind, paper: 'doi:10.1/a' }] },
    ]);
    const own = await readPaper({ 'updated-by': updates([type, '10.1/N']) });
    expect(own).toMatchObject({ notices: [{ kind, paper: 'doi:10.1/n' }] });
    expect(own.retracted).toBe(retracted ? true : undefined);
  });

  test('new versions and what has no DOI are none', async () => {
    const said = updates(
      ['new_version', '10.1/b'],
      ['new_edition', '10.1/b'],
      ['constructor', '10.1/b'],
      ['retraction', 'x'],
    );
    expect(await readWork({ 'update-to': said, 'updated-by': said })).toStrictEqual(await readWork({}));
  });

  test('one of several papers, and what two sources say of it once', async () => {
    const said = updates(
      ['retraction', '10.1/t'],
      ['correction', '10.1/u'],
      ['retraction', '10.1/T'],
      ['correction', '10.1/t'],
    );
    expect((await readWork({ 'update-to': said })).slice(1)).toMatchObject([
      {
        id: 'doi:10.1/t',
        retracted: true,
        notices: [
          { kind: 'retraction', paper: 'doi:10.1/a' },
          { kind: 'correction', paper: 'doi:10.1/a' },
        ],
      },
      { id: 'doi:10.1/u', notices: [{ kind: 'correction', paper: 'doi:10.1/a' }] },
    ]);
  });

  test('a work withdrawn in its own place is its own notice', async () => {
    expect(await readWork({ 'update-to': updates(['withdrawal', '10.1/A']) })).toMatchObject([
      { id: 'doi:10.1/a', retracted: true, notices: [{ kind: 'retraction', paper: 'doi:10.1/a' }] },
    ]);
  });
});

describe('what is no work', () => {
  test.each<[unknown, string]>([
    [{ title: ['x'] }, '`DOI` is missing; it has to be the DOI of a work'],
    [{ DOI: 'x' }, '`DOI` is "x"; it has to be the DOI of a work'],
    [
      { status: 'failed', message: [{ type: 'validation-failure', value: 'x' }] },
      '`DOI` is missing; it has to be the DOI of a work',
    ],
    [{ items: ['10.1/a'] }, 'a record has to be a JSON object'],
  ])('%j', async (item, reason) => {
    expect(await readText(JSON.stringify(item))).toEqual([reason]);
  });

  test('with a year that none has its citations go with it, its notices of others stay', async () => {
    const said = {
      issued: { 'date-parts': [[20220]] },
      reference: [{ DOI: '10.1/x' }],
      'update-to': [{ type: 'retraction', DOI: '10.1/t' }],
    };
    expect(await readWork(said)).toEqual([
      '`year` has to be 1 to 2100',
      expect.objectContaining({ id: 'doi:10.1/t' }),
    ]);
  });
});

// Counted in Python over the parsed files: distinct DOIs of references, authors, ORCID iDs.
testWithSharedData('15 real works of nine files', async () => {
  const names = [
    '1item',
    '2item-references',
    '3items',
    'affiliations',
    'funded',
    'orcid-work',
    'same-author',
    'updated',
  ];
  const files = [...names.map((name) => `${name}.json.gz`), 'crossref-2025.jsonl.gz'];
  const results = (
    await Promise.all(
      files.map((name) => collect(sharedFile(`crossref-orcid-ror-samples/crossref-sample/${name}`))),
    )
  )
    .flat()
    .map(toResult);
  const papers = results.flatMap((each) => (typeof each !== 'string' && each.kind === 'paper' ? [each] : []));
  const [notice] = papers.filter(({ notices }) => notices);
  const works = papers.filter((paper) => paper !== notice);
  const authors = works.flatMap((paper) => paper.authors ?? []);
  const count = (coverage: string): number =>
    works.filter(({ referencesKnown }) => referencesKnown === coverage).length;
  expect({
    works: works.length,
    cites: results.filter((each) => typeof each !== 'string' && each.kind === 'cites').length,
    rejections: results.filter((each) => typeof each === 'string'),
    authors: authors.length,
    orcids: authors.filter(({ orcid }) => orcid).length,
    coverages: [count('ALL'), count('SOME'), count('UNKNOWN')],
    titled: works.filter(({ title, venue, year, url }) => title && venue && year && url).length,
    isbns: works.flatMap(({ isbn }) => isbn ?? []),
  }).toEqual({
    works: 15,
    cites: 211,
    rejections: [],
    authors: 71,
    orcids: 10,
    coverages: [1, 6, 8],
    titled: 15,
    isbns: ['9783031745348'],
  });
  expect(notice).toEqual({
    kind: 'paper',
    id: 'doi:10.1007/s00417-022-05637-2',
    doi: '10.1007/s00417-022-05637-2',
    known: false,
    notices: [{ kind: 'correction', paper: 'doi:10.1007/s00417-022-05677-8' }],
  });
  expect(works.find(({ id }) => id === 'doi:10.1007/s10270-017-0613-x')).toMatchObject({
    title: 'Toward testing from finite state machines with symbolic inputs and outputs',
    venue: 'Software & Systems Modeling',
    year: 2017,
    authors: [{ person: 'name:crossref:Alexandre Petrenko', name: 'Alexandre Petrenko' }],
  });
});
