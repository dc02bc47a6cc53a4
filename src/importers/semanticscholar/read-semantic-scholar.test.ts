// Papers, authors and citations as the datasets and the API of Semantic Scholar write them.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedFile, testWithSharedData } from '../../../test/kit/shared-data.js';
import { type CatalogueRecord, type ReadItem } from '../record.js';
import { readSemanticScholar } from './read-semantic-scholar.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-semanticscholar-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function collect(file: string): Promise<(CatalogueRecord | string)[]> {
  const items: ReadItem[] = [];
  for await (const item of readSemanticScholar(file)) items.push(item);
  return items.map((item) => ('reason' in item ? item.reason : item.record));
}

async function readText(text: string): Promise<(CatalogueRecord | string)[]> {
  const file = join(folder, 'items.json');
  await writeFile(file, text);
  return collect(file);
}

const readLines = (...items: unknown[]) => readText(items.map((item) => JSON.stringify(item)).join('\n'));

const hash = (digit: string): string => digit.repeat(40);

const paper = {
  corpusid: 1001,
  externalids: {
    ACL: null,
    ArXiv: 'cs/0101001',
    MAG: '7',
    CorpusId: '1001',
    PubMed: '123456',
    DOI: '10.1234/ABC.5',
  },
  url: `https://www.semanticscholar.org/paper/${hash('a')}`,
  title: 'Trees &amp; forests',
  authors: [
    { authorId: '11', name: 'Ada Oak' },
    { authorId: null, name: 'Bea Ash' },
    { authorId: '11', name: 'A. Oak' },
    { authorId: '12', name: '' },
    { authorId: null, name: null },
  ],
  venue: '',
  year: 2001,
  referencecount: 31,
  journal: { name: 'Journal of Trees', pages: null },
};

const authors = [
  { person: 's2-author:11', printedName: 'Ada Oak', identity: 'SOURCE_ID', name: 'Ada Oak' },
  {
    person: 'name:semanticscholar:Bea Ash',
    printedName: 'Bea Ash',
    identity: 'NAME_STRING',
    name: 'Bea Ash',
  },
  { person: 's2-author:12', identity: 'SOURCE_ID' },
];

describe('papers of the datasets', () => {
  test('one with everything', async () => {
    expect(await readLines(paper)).toStrictEqual([
      {
        kind: 'paper',
        id: 's2:1001',
        s2Id: '1001',
        doi: '10.1234/abc.5',
        arxivId: 'cs/0101001',
        pmid: '123456',
        title: 'Trees & forests',
        year: 2001,
        venue: 'Journal of Trees',
        url: `https://www.semanticscholar.org/paper/${hash('a')}`,
        referencesKnown: 'UNKNOWN',
        authors,
      },
    ]);
  });

  test('one needs nothing but its number; null, empty and malformed are absent', async () => {
    const bare = { kind: 'paper', id: 's2:1', s2Id: '1', referencesKnown: 'UNKNOWN' };
    const nulls = { ...Object.fromEntries(Object.keys(paper).map((name) => [name, null])), corpusid: '1' };
    const bad = { corpusid: 1, externalids: { DOI: 'x', ArXiv: 'x', PubMed: 'x' }, url: 'x', authors: [] };
    expect(await readLines({ corpusid: 1 }, nulls, bad)).toStrictEqual([bare, bare, bare]);
  });

  test('the arXiv id of a DOI of arXiv, and the venue before the journal', async () => {
    const said = {
      corpusid: 1,
      externalids: { DOI: '10.48550/arXiv.2006.11239' },
      venue: 'NeurIPS',
      journal: { name: 'x' },
    };
    expect(await readLines(said)).toMatchObject([{ arxivId: '2006.11239', venue: 'NeurIPS' }]);
  });
});

test('authors of the datasets and of the API', async () => {
  const dataset = {
    authorid: '11',
    externalids: { DBLP: ['Ada Oak'], ORCID: '0000-0002-1825-0097' },
    name: 'Ada Oak',
    aliases: ['A. Oak'],
  };
  const api = { authorId: '12', externalIds: { ORCID: ['nonsense'] }, name: ' Bea Ash ', hIndex: 3 };
  expect(await readLines(dataset, api, { authorid: 13, externalids: null, name: null })).toStrictEqual([
    {
      kind: 'person',
      id: 's2-author:11',
      name: 'Ada Oak',
      orcid: '0000-0002-1825-0097',
      identity: 'SOURCE_ID',
    },
    { kind: 'person', id: 's2-author:12', name: 'Bea Ash', identity: 'SOURCE_ID' },
    { kind: 'person', id: 's2-author:13', identity: 'SOURCE_ID' },
  ]);
});

describe('citations', () => {
  const cite = (said: object = {}) => ({
    citingcorpusid: '1',
    citedcorpusid: 2,
    isinfluential: false,
    intents: null,
    ...said,
  });
  const cites = { kind: 'cites', citing: 's2:1', cited: 's2:2', influential: false };

  test.each<[unknown, string[] | undefined]>([
    [null, undefined],
    [[], undefined],
    [
      ['result', 'background', 'result'],
      ['background', 'result'],
    ],
    [
      [['methodology'], null, ['background', 'methodology'], []],
      ['background', 'methodology'],
    ],
  ])('intents %j', async (intents, expected) => {
    expect(await readLines(cite({ intents, contexts: ['As [1] says …'] }))).toStrictEqual([
      { ...cites, ...(expected && { intents: expected }) },
    ]);
  });

  test('influential', async () => {
    expect(await readLines(cite({ isinfluential: true }))).toStrictEqual([{ ...cites, influential: true }]);
  });

  test('one of an unknown paper, of itself, and of none', async () => {
    expect(
      await readLines(
        cite({ citedcorpusid: null }),
        cite({ citedcorpusid: 1 }),
        cite({ citedcorpusid: 'x' }),
        cite({ citingcorpusid: null }),
      ),
    ).toEqual([
      '`citedcorpusid` is null: Semantic Scholar does not know which paper is cited',
      '`cited` is the citing paper itself',
      '`citedcorpusid` is "x"; it has to be the number of a paper',
      '`citingcorpusid` is null; it has to be the number of a paper',
    ]);
  });
});

describe('papers of the API', () => {
  const apiPaper = {
    paperId: hash('A'),
    corpusId: 1001,
    externalIds: { DOI: '10.1234/ABC.5', ArXiv: 'cs/0101001' },
    title: 'Trees',
    venue: 'Journal of Trees',
    year: 2001,
    authors: paper.authors,
    citationStyles: { bibtex: '@article{…}' },
    references: [{ paperId: hash('b'), title: 'B' }, { paperId: null, title: 'C' }, { paperId: hash('b') }],
    citations: [{ paperId: hash('d'), title: 'D' }],
  };
  const records = [
    {
      kind: 'paper',
      id: `s2:${hash('a')}`,
      s2Id: '1001',
      doi: '10.1234/abc.5',
      arxivId: 'cs/0101001',
      title: 'Trees',
      year: 2001,
      venue: 'Journal of Trees',
      referencesKnown: 'SOME',
      authors,
    },
    { kind: 'cites', citing: `s2:${hash('a')}`, cited: `s2:${hash('b')}` },
    { kind: 'cites', citing: `s2:${hash('d')}`, cited: `s2:${hash('a')}` },
  ];

  test.each<[string, unknown]>([
    ['the answer for one paper', apiPaper],
    ['the answer for several', [apiPaper]],
    ['the answer of a search', { total: 1, offset: 0, data: [apiPaper] }],
  ])('one with everything: %s', async (_, content) => {
    expect(await readText(JSON.stringify(content))).toStrictEqual(records);
  });

  test('its number may stand among the external ids, or be missing', async () => {
    const [first, second] = await readLines(
      { paperId: hash('a'), externalIds: { CorpusId: 5 } },
      { paperId: hash('a') },
    );
    expect(first).toMatchObject({ id: `s2:${hash('a')}`, s2Id: '5', referencesKnown: 'UNKNOWN' });
    expect(second).toMatchObject({ id: `s2:${hash('a')}`, s2Id: hash('a') });
  });

  test('with a year that none has, its citations go with it', async () => {
    expect(await readLines({ ...apiPaper, year: 0 })).toEqual(['`year` has to be 1 to 2100']);
  });
});

test.each<[unknown, string]>([
  [
    { title: 'x' },
    'neither a paper (`corpusid`, `paperId`), an author (`authorid`, `authorId`) nor a citation (`citingcorpusid`)',
  ],
  [{ corpusid: 'x1' }, '`corpusid` is "x1"; it has to be the number of a paper'],
  [{ paperId: '12' }, '`paperId` is "12"; it has to be an id of 40 places of hexadecimal'],
  [{ authorid: null }, '`authorid` is null; it has to be the number of an author'],
  [[null], 'a record has to be a JSON object'],
])('%j is no record', async (item, reason) => {
  expect(await readText(JSON.stringify(item))).toEqual([reason]);
});

// Counted in Python over the parsed lines.
testWithSharedData('the official sample: 100 papers, 100 authors, 100 citations', async () => {
  const [papers, people, citations] = await Promise.all(
    ['papers', 'authors', 'citations'].map((name) =>
      collect(sharedFile(`semantic-scholar-samples/${name}-sample.jsonl`)),
    ),
  );
  const ofKind = <Kind extends CatalogueRecord['kind']>(
    results: (CatalogueRecord | string)[] | undefined,
    kind: Kind,
  ) =>
    (results ?? []).filter(
      (each): each is CatalogueRecord & { kind: Kind } => typeof each !== 'string' && each.kind === kind,
    );
  const read = ofKind(papers, 'paper');
  expect({
    papers: read.length,
    authors: read.flatMap((each) => each.authors ?? []).length,
    dois: read.filter(({ doi }) => doi).length,
    withoutYear: read.filter(({ year }) => year === undefined).length,
    venues: read.filter(({ venue }) => venue).length,
  }).toEqual({ papers: 100, authors: 186, dois: 20, withoutYear: 3, venues: 10 });
  expect(ofKind(people, 'person').filter(({ name }) => name)).toHaveLength(100);
  const cites = ofKind(citations, 'cites');
  expect(cites).toHaveLength(77);
  expect(cites.filter(({ intents }) => intents)).toHaveLength(24);
  expect(cites.filter(({ influential }) => influential)).toHaveLength(2);
  expect(citations?.filter((each) => typeof each === 'string')).toEqual(
    Array.from(
      { length: 23 },
      () => '`citedcorpusid` is null: Semantic Scholar does not know which paper is cited',
    ),
  );
});
