// Works as the API and the snapshot of OpenAlex write them, each property and each oddity once.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedFile, testWithSharedData } from '../../../test/kit/shared-data.js';
import { type CatalogueRecord, type PaperRecord, type ReadItem } from '../record.js';
import { readOpenAlex } from './read-openalex.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-openalex-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function collect(file: string): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readOpenAlex(file)) items.push(item);
  return items;
}

/** What the works make, as one object a line. */
async function readWorks(...works: unknown[]): Promise<(CatalogueRecord | string)[]> {
  const file = join(folder, 'works.ndjson');
  await writeFile(file, works.map((work) => JSON.stringify(work)).join('\n'));
  return (await collect(file)).map((item) => ('reason' in item ? item.reason : item.record));
}

async function readPaper(said: object): Promise<PaperRecord> {
  const [record] = await readWorks({ id: 'https://openalex.org/W1', ...said });
  if (typeof record === 'string' || record?.kind !== 'paper') throw new Error(record as string);
  return record;
}

const location = (landing: string | null, pdf: string | null = null, source: string | null = null) => ({
  landing_page_url: landing,
  pdf_url: pdf,
  source: source === null ? null : { id: 'https://openalex.org/S1', display_name: source },
});

const authorship = (
  id: string | null,
  name: string | null,
  printed?: string,
  orcid: string | null = null,
) => ({
  author_position: 'first',
  author: { id, display_name: name, orcid },
  raw_author_name: printed,
});

const work = {
  id: 'https://openalex.org/W1001',
  doi: 'https://doi.org/10.1234/ABC.5',
  ids: {
    openalex: 'https://openalex.org/W1001',
    mag: '1001',
    pmid: 'https://pubmed.ncbi.nlm.nih.gov/0123456',
  },
  title: 'Trees &amp; <i>forests</i>',
  display_name: 'Trees and forests',
  publication_year: 2001,
  primary_location: location('https://doi.org/10.1234/abc.5', null, 'Journal of Trees'),
  best_oa_location: location('https://trees.example.org/5'),
  locations: [location('http://arxiv.org/abs/cs/0101001v2', 'https://arxiv.org/pdf/cs/0101001')],
  is_retracted: false,
  authorships: [
    authorship('https://openalex.org/A11', 'Ada Oak', 'Oak, A.', 'https://orcid.org/0000-0002-1825-0097'),
    authorship('https://openalex.org/A12', 'Bea Ash'),
  ],
  referenced_works_count: 2,
  referenced_works: ['https://openalex.org/W7', 'https://openalex.org/W8'],
};

test('a work with everything, on a page and on a line', async () => {
  const expected = [
    {
      kind: 'paper',
      id: 'openalex:W1001',
      openAlexId: 'W1001',
      doi: '10.1234/abc.5',
      arxivId: 'cs/0101001',
      pmid: '123456',
      title: 'Trees & forests',
      year: 2001,
      venue: 'Journal of Trees',
      url: 'https://trees.example.org/5',
      retracted: false,
      referencesKnown: 'SOME',
      authors: [
        {
          person: 'openalex:A11',
          printedName: 'Oak, A.',
          identity: 'SOURCE_ID',
          name: 'Ada Oak',
          orcid: '0000-0002-1825-0097',
        },
        { person: 'openalex:A12', printedName: 'Bea Ash', identity: 'SOURCE_ID', name: 'Bea Ash' },
      ],
    },
    { kind: 'cites', citing: 'openalex:W1001', cited: 'openalex:W7' },
    { kind: 'cites', citing: 'openalex:W1001', cited: 'openalex:W8' },
  ];
  expect(await readWorks(work)).toStrictEqual(expected);
  const file = join(folder, 'page.json');
  await writeFile(
    file,
    JSON.stringify({ meta: { count: 2 }, results: [{ id: 'W2' }, work], group_by: [] }, null, 1),
  );
  expect((await collect(file)).slice(1)).toStrictEqual(
    expected.map((record) => ({ place: { file, line: 2 }, record })),
  );
});

test('a work needs nothing but its id, and null is absent', async () => {
  const bare = { kind: 'paper', id: 'openalex:W1', openAlexId: 'W1', referencesKnown: 'UNKNOWN' };
  const nulls = Object.fromEntries(Object.keys(work).map((name) => [name, null]));
  const empty = {
    title: ' ',
    ids: {},
    authorships: [],
    referenced_works: [],
    locations: [],
    primary_location: {},
  };
  expect(await readWorks({ id: 'W1' }, { ...nulls, id: 'W1' }, { ...empty, id: 'W1' })).toStrictEqual([
    bare,
    bare,
    bare,
  ]);
});

describe('identifiers', () => {
  test('one that is malformed is left out', async () => {
    const paper = await readPaper({ doi: 'https://doi.org/nonsense', ids: { pmid: 'PMC12' } });
    expect(paper).not.toHaveProperty('doi');
    expect(paper).not.toHaveProperty('pmid');
  });

  test.each<[string, object]>([
    ['2006.11239', { doi: 'https://doi.org/10.48550/arXiv.2006.11239' }],
    ['2006.11239', { locations: [location('https://doi.org/10.48550/arxiv.2006.11239')] }],
    ['2006.11239', { locations: [location('https://api.datacite.org/dois/10.48550/arxiv.2006.11239')] }],
    ['2006.11239', { best_oa_location: location(null, 'https://arxiv.org/pdf/2006.11239v2.pdf') }],
  ])('%s of %j', async (arxivId, said) => {
    expect(await readPaper(said)).toMatchObject({ arxivId });
  });

  test('none of an address that only looks like one of arXiv', async () => {
    const paper = await readPaper({
      locations: [location('https://arxiv.org/list/cs'), location('https://x.org/abs/2006.11239')],
    });
    expect(paper).not.toHaveProperty('arxivId');
  });
});

test('a retraction', async () => {
  expect(await readPaper({ is_retracted: true })).toMatchObject({ retracted: true });
});

test('the landing page is the first one that is no DOI, and a web address', async () => {
  const locations = [
    location('https://doi.org/10.1/x'),
    location('javascript:alert(1)'),
    location('http://dx.doi.org/10.1/x'),
    location('https://b.example.org'),
    location('https://c.example.org'),
  ];
  expect(await readPaper({ locations })).toMatchObject({ url: 'https://b.example.org' });
});

test('authors without an id are told by ORCID iD, else by name; the same one twice is kept once', async () => {
  const { authors } = await readPaper({
    authorships: [
      authorship(null, null, 'Cid  Elm'),
      authorship(
        'https://openalex.org/A9999999999',
        'Dee Fir',
        undefined,
        'https://orcid.org/0000-0002-1825-0097',
      ),
      authorship(null, null),
      authorship('https://openalex.org/A1', 'Eve Yew', 'E. Yew', 'https://orcid.org/0000-0002-1825-0098'),
      authorship('https://openalex.org/A1', 'Eve Yew', 'Yew, Eve'),
      authorship('https://openalex.org/A2', null),
    ],
  });
  expect(authors).toStrictEqual([
    { person: 'name:openalex:Cid Elm', printedName: 'Cid Elm', identity: 'NAME_STRING', name: 'Cid Elm' },
    {
      person: 'orcid:0000-0002-1825-0097',
      printedName: 'Dee Fir',
      identity: 'ORCID',
      name: 'Dee Fir',
      orcid: '0000-0002-1825-0097',
    },
    { person: 'openalex:A1', printedName: 'E. Yew', identity: 'SOURCE_ID', name: 'Eve Yew' },
    { person: 'openalex:A2', identity: 'SOURCE_ID' },
  ]);
});

describe('references', () => {
  const cite = (...ids: unknown[]) => ({ id: 'W1', referenced_works: ids });

  test('each once, without the stand-in for deleted works and what is no id', async () => {
    const records = await readWorks(
      cite('W2', 'https://openalex.org/W4285719527', 'W2', null, 'nonsense', 'W3'),
    );
    expect(records.slice(1)).toEqual(
      ['W2', 'W3'].map((id) => ({ kind: 'cites', citing: 'openalex:W1', cited: `openalex:${id}` })),
    );
  });

  test('a list whose works are all deleted is still known in part', async () => {
    expect(await readWorks(cite('W4285719527'))).toMatchObject([{ kind: 'paper', referencesKnown: 'SOME' }]);
  });

  test('a work that cites itself', async () => {
    expect(await readWorks(cite('W1'))).toEqual([expect.anything(), '`cited` is the citing paper itself']);
  });
});

describe('what is no work', () => {
  test.each<[object, string]>([
    [{ title: 'x' }, '`id` is missing; it has to be the OpenAlex id of a work'],
    [
      { id: 'https://openalex.org/A1' },
      '`id` is "https://openalex.org/A1"; it has to be the OpenAlex id of a work',
    ],
    [{ id: ['x'.repeat(100)] }, `\`id\` is ["${'x'.repeat(78)}…; it has to be the OpenAlex id of a work`],
    [
      { id: 'https://openalex.org/W4285719527' },
      'W4285719527 is what OpenAlex puts in the place of deleted works',
    ],
    [{ error: 'Invalid query', message: 'x' }, '`id` is missing; it has to be the OpenAlex id of a work'],
  ])('%j', async (item, reason) => {
    expect(await readWorks(item)).toEqual([reason]);
  });

  test('with a year that none has, its citations go with it', async () => {
    const records = await readWorks({ id: 'W1', publication_year: 20220, referenced_works: ['W2'] });
    expect(records).toEqual(['`year` has to be 1 to 2100']);
  });

  test('the rejection holds what was read', async () => {
    const file = join(folder, 'rejected.json');
    await writeFile(file, '[{"id":"x"},{"id":"W1","publication_year":0}]');
    expect(await collect(file)).toMatchObject([
      { place: { file, line: 1 }, record: { id: 'x' } },
      { place: { file, line: 2 }, record: { kind: 'paper', id: 'openalex:W1', year: 0 } },
    ]);
  });
});

// Counted in Python over the parsed pages: distinct references without W4285719527, distinct author ids, and so on.
testWithSharedData('221 real works of seven pages', async () => {
  const names = [
    'pages/chunk_1',
    'pages/chunk_2',
    'pages/chunk_3',
    'pages/chunk_4',
    'snowball/cited',
    'snowball/citing',
    'snowball/keypaper',
  ];
  const items = (
    await Promise.all(names.map((name) => collect(sharedFile(`openalex-works-sample/${name}_page_1.json`))))
  ).flat();
  const papers = items.flatMap((item) =>
    'reason' in item || item.record.kind !== 'paper' ? [] : [item.record],
  );
  const authors = papers.flatMap((paper) => paper.authors ?? []);
  expect({
    papers: papers.length,
    cites: items.filter((item) => !('reason' in item) && item.record.kind === 'cites').length,
    rejections: items.flatMap((item) => ('reason' in item ? [item.reason] : [])),
    authors: authors.length,
    orcids: authors.filter(({ orcid }) => orcid).length,
    withoutAuthors: papers.filter((paper) => !paper.authors).length,
    withoutTitle: papers.filter(({ title }) => title === undefined).length,
    dois: papers.filter(({ doi }) => doi).length,
    pmids: papers.filter(({ pmid }) => pmid).length,
    arxivIds: papers.filter(({ arxivId }) => arxivId).length,
    venues: papers.filter(({ venue }) => venue).length,
    urls: papers.filter(({ url }) => url).length,
    some: papers.filter(({ referencesKnown }) => referencesKnown === 'SOME').length,
  }).toEqual({
    papers: 221,
    cites: 3_159,
    rejections: ['`cited` is the citing paper itself'],
    authors: 572,
    orcids: 321,
    withoutAuthors: 11,
    withoutTitle: 1,
    dois: 209,
    pmids: 24,
    arxivIds: 9,
    venues: 191,
    urls: 85,
    some: 130,
  });
  expect(papers.find(({ id }) => id === 'openalex:W1934649023')).toMatchObject({
    doi: '10.1596/1813-9450-3630',
    title: 'Governance Matters IV : Governance Indicators For 1996-2004',
    year: 2005,
    venue: 'World Bank policy research working paper',
  });
});
