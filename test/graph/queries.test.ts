// Every query file: understood by Neo4j without a warning, and right on a world known by heart.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Plan } from 'neo4j-driver';
import { tierScores } from '../../src/domain/full-text-query.js';
import { linkTypes } from '../../src/domain/graph-model.js';
import { silentProgress } from '../../src/domain/progress.js';
import { analyzeCitations } from '../../src/features/analysis/analyze-citations.js';
import { toCypherParameters } from '../../src/graph/parameters.js';
import { readQueryFiles } from '../../src/graph/query-files.js';
import { smallWorld } from '../fixtures/small-world.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';

const queries = readQueryFiles();
let graph: TestGraph;
const { uri, username, password, database } = testAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));

/** Papers and a person with other ids, by which a citation names them, and a notice. */
const mergedPapers = [
  { kind: 'paper', id: 'local:noted', pmid: '7', notices: [{ kind: 'concern', paper: 'doi:10.9/doubt' }] },
  { kind: 'paper', id: 'local:renamed', s2Id: '8', redirects: ['local:old', 'local:former'] },
  { kind: 'cites', citing: 'pmid:7', cited: 's2:8', influential: true },
  { kind: 'person', id: 'person:cy', name: 'Cy', redirects: ['person:cyrus'], differentFrom: ['person:ben'] },
];

/** An import of which nothing is left. */
const takenBack = { importId: 'other-1', source: 'other', files: ['a.txt'], digests: ['d'] };

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  const { rejections } = await graph.load(smallWorld);
  expect(rejections).toEqual([]);
  // A word that no node bears yet would be warned of: what only later loads write.
  await graph.load([{ kind: 'method', slug: 'waiting', related: ['never'] }]);
  await graph.load(mergedPapers);
  await graph.connection.write(async (transaction) => {
    await transaction.run('importers/derivation/count-statistics', {});
    await transaction.run('importers/begin-seed', {});
    await transaction.run('importers/end-seed', {});
    await transaction.run('importers/begin-import', takenBack);
    await transaction.run('importers/begin-retraction', { number: 4 });
    await transaction.run('importers/mark-retracted', { number: 4 });
    await transaction.run('importers/write-retraction-page', {
      number: 4,
      label: 'Paper',
      place: 0,
      keys: ['doi:10.1/one'],
    });
    await transaction.run('importers/write-self-citations', {
      rows: [
        {
          ...{ id: 'self', import: 1, said: '{}' },
          ...{ paperId: 'arxiv:2001.00001', citing: 'doi:10.2/two', cited: 'arxiv:2001.00001' },
        },
      ],
    });
    await transaction.run('importers/write-reviews', {
      rows: [{ id: 'review', first: 'person:cy', second: 'person:ben', verdict: 'different' }],
    });
  });
  await analyzeCitations({
    connection: graph.connection,
    seed: 1,
    resolution: 1,
    betweennessSamples: 1,
    progress: silentProgress,
  });
  await graph.connection.write((transaction) =>
    transaction.run('analysis/write/begin-analysis', { id: 'a', patience: 60 }),
  );
  await graph.connection.runStatement(
    "MATCH (method:Method {slug: 'c'}) SET method.popularity = coalesce(method.popularity, 0)",
  );
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

/** Parameters that fit every query, for looking at plans. */
const anyParameters = {
  keys: ['a'],
  slugs: ['a', 'b'],
  locales: ['en'],
  after: '',
  before: '\uE000',
  limit: 21,
  ranges: [{ low: '', high: 'x' }],
  rangesBefore: [{ low: '', high: 'x' }],
  rangesAfter: [{ low: '', high: 'x' }],
  lists: ['Method en'],
  few: 5,
  dois: ['10.1/one'],
  rows: [],
  ids: [],
  pairs: [],
  type: 'RELATED_TO',
  startKeys: [],
  endKeys: [],
  startTypes: ['RELATED_TO'],
  endTypes: ['AUTHORED'],
  label: 'Paper',
  place: 0,
  mostPapers: 10,
  mostAuthors: 10,
  targets: [],
  prefix: '[1,',
  number: 1,
  since: 2000,
  orcids: [],
  arxivIds: [],
  openAlexIds: [],
  isbns: [],
  pmids: [],
  s2Ids: [],
  titleKeys: [],
  importId: 'a',
  list: 'Method en',
  rules: 'rules',
  indexes: [],
  scores: tierScores,
  most: 10,
  options: {},
  backward: false,
  slug: 'a',
  fieldId: 'ml',
  depth: 1,
  asOfYear: 2020,
  source: 'catalogue',
  files: [],
  digests: [],
  state: 'DONE',
  counts: '{}',
  seen: [],
  separator: '\u0001',
  influential: null,
  intents: null,
  low: '',
  high: '\uE000',
  name: 'projection',
  communities: 'component',
  ends: 2,
  job: 'job',
  database: 'neo4j',
  damping: 0.85,
  seed: 1,
  resolution: 1.5,
  samples: 1,
  id: 'a',
  patience: 60,
  count: 1,
  details: {},
  key: 'a',
  orderBy: 'POPULARITY',
  methods: ['a'],
  papers: ['doi:10.1/one'],
  people: ['person:ada'],
  fields: ['ml'],
};

async function explain(text: string): Promise<{ plan: Plan; warnings: string[] }> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, toCypherParameters(anyParameters), {
    database,
  });
  return {
    plan: summary.plan as Plan,
    warnings: summary.gqlStatusObjects
      .filter(({ severity }) => severity === 'WARNING')
      .map(({ statusDescription }) => statusDescription),
  };
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

describe('plans', () => {
  test.each([...queries.keys()])('%s is understood without a warning', async (name) => {
    const { forward, backward } = queries.get(name)!;
    for (const text of new Set([forward, backward])) {
      expect((await explain(text)).warnings).toEqual([]);
    }
  });

  test.each([
    'methods/related-methods',
    'methods/referencing-methods',
    'papers/references-of-papers',
    'papers/citations-of-papers',
    'papers/filtered-references',
    'papers/filtered-citations',
    'people/papers-of-people',
    'fields/methods-of-fields',
  ])('%s seeks its page in an index and sorts nothing, either way', async (name) => {
    const { forward, backward } = queries.get(name)!;
    expect(forward).not.toBe(backward);
    for (const text of [forward, backward]) {
      const operators = operatorsOf((await explain(text)).plan).join(' ');
      expect(operators).toContain('DirectedRelationshipIndexSeek');
      expect(operators).not.toMatch(/\b(Top|Sort|PartialSort|NodeByLabelScan|AllNodesScan)/);
    }
  });

  test.each([
    'browsing/methods',
    'browsing/methods-by-name',
    'browsing/papers',
    'browsing/people',
    'browsing/fields',
    'browsing/fields-by-name',
  ])('%s walks along its index and sorts nothing, either way, whatever the condition', async (name) => {
    const node = { methods: 'method', papers: 'paper', people: 'person', fields: 'field' }[
      name.replace('browsing/', '').replace('-by-name', '')
    ]!;
    for (const backward of [false, true]) {
      for (const parts of [{}, { condition: `coalesce(${node}.popularity >= $limit, false)` }]) {
        const operators = operatorsOf((await explain(queries.get(name)!.fill(parts, backward))).plan).join(
          ' ',
        );
        expect(operators).toMatch(/NodeIndexSeekByRange|DirectedRelationshipIndexSeek/);
        expect(operators).not.toMatch(/\b(Top|Sort|PartialSort|NodeByLabelScan|AllNodesScan)/);
      }
    }
  });

  test.each([
    'citations/main-path-around-field',
    'citations/main-path-around-method',
    'citations/main-path-around-papers',
    'nodes/nodes-by-key',
    'papers/papers-by-id',
    'papers/redirects-of-papers',
    'people/people-by-id',
    'people/redirects-of-people',
    'search/resolve-ids',
    'provenance/contents-of-imports',
    'provenance/imports-by-number',
    'provenance/provenance-of-fields',
    'provenance/provenance-of-methods',
    'provenance/provenance-of-papers',
    'provenance/provenance-of-people',
    'citations/citations-by-year',
    'papers/references-by-citation-count',
    'papers/citations-by-citation-count',
    'papers/references-by-page-rank',
    'papers/citations-by-page-rank',
    'analysis/communities-by-number',
    'analysis/metrics-of-papers',
    'citations/papers-next-to',
    'citations/citations-among',
    'citations/count-papers-within',
    'citations/neighbours-of-papers',
    'citations/papers-by-key',
    'citations/co-cited-papers',
    'citations/coupled-papers',
    'citations/papers-citing-both',
    'citations/papers-cited-by-both',
    'citations/earlier-methods',
    'citations/later-methods',
    'citations/citations-among-methods',
    'citations/methods-related-by-citation',
    'exploration/relations-of-nodes',
    'exploration/neighbours-of-nodes',
    'exploration/neighbouring-methods',
    'exploration/neighbouring-methods-by-name',
    'exploration/neighbouring-papers',
    'exploration/neighbouring-people',
    'exploration/neighbouring-fields',
    'exploration/neighbouring-fields-by-name',
    ...linkTypes.flatMap((type) => [`exploration/links-from/${type}`, `exploration/links-to/${type}`]),
  ])('%s finds every node by an index', async (name) => {
    const operators = operatorsOf((await explain(queries.get(name)!.forward)).plan).join(' ');
    expect(operators).toMatch(/Node(Unique)?IndexSeek/);
    expect(operators).not.toMatch(/\w*Scan/);
  });

  test.each([
    ['analysis/communities', 'NodeUniqueIndexSeekByRange'],
    ['analysis/papers-of-communities', 'NodeIndexSeekByRange'],
    ['analysis/highest-ranked', 'NodeIndexSeekByRange'],
  ])('%s walks along its index and sorts nothing, either way', async (name, seek) => {
    const { forward, backward } = queries.get(name)!;
    for (const text of new Set([forward, backward])) {
      const operators = operatorsOf((await explain(text)).plan).join(' ');
      expect(operators).toContain(seek);
      expect(operators).not.toMatch(/\b(Top|Sort|PartialSort|NodeByLabelScan|AllNodesScan)/);
    }
  });

  test('no read query writes, and none pages by SKIP', () => {
    for (const [name, { forward }] of queries) {
      expect([name, /\bSKIP\b/.test(forward)]).toEqual([name, false]);
      if (!name.startsWith('importers/') && !name.startsWith('analysis/write/')) {
        expect([
          name,
          /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(forward.replace(/^\/\/.*$/gm, '')),
        ]).toEqual([name, false]);
      }
    }
  });
});

const aTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

interface KeyedRow {
  key: string;
  value: unknown;
}

async function ask(
  query: string,
  parameters: Record<string, unknown>,
  backward = false,
): Promise<Map<string, unknown>> {
  const rows = await graph.connection.read<KeyedRow>(
    query,
    parameters,
    { deadline: Date.now() + 10_000 },
    backward,
  );
  return new Map(rows.map(({ key, value }) => [key, value]));
}

const methodA = {
  slug: 'a',
  nameLocales: ['en', 'vi'],
  names: ['Method A', 'Phương pháp A'],
  family: 'Family',
  originYear: '2001',
  originator: 'Ada',
  type: 'Type',
  aliases: ['A1', 'A2', 'A3', 'A4', 'A5'],
  relatedCount: 2,
  referencedByCount: 1,
  citationCount: 2,
  popularity: 5,
};
const bare = { family: null, originYear: null, originator: null, type: null, aliases: null };
const methodB = {
  ...bare,
  slug: 'b',
  nameLocales: ['vi'],
  names: ['Phương pháp B'],
  relatedCount: 1,
  referencedByCount: 1,
  citationCount: 0,
  popularity: 2,
};
const methodC = {
  ...bare,
  slug: 'c',
  nameLocales: null,
  names: null,
  relatedCount: 0,
  referencedByCount: 1,
  citationCount: 0,
  popularity: 1,
};
const paperOne = {
  paperId: 'doi:10.1/one',
  title: 'One',
  year: 2001,
  doi: '10.1/one',
  arxivId: 'cs/0101001',
  openAlexId: 'W1',
  isbn: '9780306406157',
  pmid: null,
  s2Id: null,
  url: 'https://one.example/',
  venue: 'Journal of Ones',
  citation: 'Ada & B. (2001). One.',
  retracted: true,
  notices: [],
  known: true,
  referencesKnown: 'ALL',
  referenceCount: 1,
  citationCount: 2,
  citationAuthors: null,
};
const bland = {
  arxivId: null,
  openAlexId: null,
  isbn: null,
  pmid: null,
  s2Id: null,
  url: null,
  citation: null,
  retracted: false,
  notices: [],
};
const paperTwo = {
  ...bland,
  paperId: 'arxiv:2001.00001',
  title: 'Two',
  year: 2020,
  doi: '10.2/two',
  arxivId: '2001.00001',
  venue: 'Annals of Twos',
  known: true,
  referencesKnown: 'SOME',
  referenceCount: 2,
  citationCount: 0,
  citationAuthors: ['Ben'],
};
const paperThree = {
  ...bland,
  paperId: 'local:three',
  title: 'Three',
  year: null,
  doi: null,
  venue: null,
  known: true,
  referencesKnown: 'SOME',
  referenceCount: 1,
  citationCount: 0,
  citationAuthors: [],
};
const ghost = {
  ...bland,
  paperId: 'doi:10.9/ghost',
  title: null,
  year: null,
  doi: '10.9/ghost',
  venue: null,
  known: false,
  referencesKnown: 'UNKNOWN',
  referenceCount: 0,
  citationCount: 2,
  citationAuthors: [],
};
const ada = {
  personId: 'person:ada',
  name: 'Ada',
  orcid: '0000-0002-1825-0097',
  identity: 'ORCID',
  paperCount: 1,
  popularity: 2,
};
const ben = {
  personId: 'person:ben',
  name: 'Ben',
  orcid: null,
  identity: 'NAME_STRING',
  paperCount: 2,
  popularity: 3,
};
const cy = {
  personId: 'person:cy',
  name: 'Cy',
  orcid: null,
  identity: 'SOURCE_ID',
  paperCount: 0,
  popularity: 0,
};
const renamed = {
  ...bland,
  paperId: 'local:renamed',
  title: null,
  year: null,
  doi: null,
  s2Id: '8',
  venue: null,
  known: true,
  referencesKnown: 'UNKNOWN',
  referenceCount: 0,
  citationCount: 1,
  citationAuthors: [],
};
const dl = { fieldId: 'dl', nameLocales: ['en'], names: ['Deep learning'], methodCount: 2 };
const ml = {
  fieldId: 'ml',
  nameLocales: ['en', 'vi'],
  names: ['Machine learning', 'Học máy'],
  methodCount: 1,
};

/** A link that is there, and no more is told of it. */
const carriesNothing = { kinds: null, intents: null, influential: null, position: null };

describe('the citations around papers', () => {
  const [one, two, three, nobody] = ['doi:10.1/one', 'arxiv:2001.00001', 'local:three', 'doi:10.9/ghost'];
  const citing = { [one]: [nobody], [two]: [one, nobody], [three]: [one], [nobody]: [] };

  test.each<[string, string, object, object]>([
    ['papers', 'those alone', { keys: [one, two], depth: 0 }, { [one]: [], [two]: [one] }],
    ['papers', 'both ways', { keys: [one], depth: 1 }, citing],
    [
      'papers',
      'one way at a time',
      { keys: [three], depth: 2 },
      { [three]: [one], [one]: [nobody], [nobody]: [] },
    ],
    ['papers', 'to the end', { keys: [nobody], depth: 3 }, citing],
    ['papers', 'up to a year', { keys: [one], depth: 3, asOfYear: 2020 }, { [one]: [], [two]: [one] }],
    ['papers', 'before the first of them', { keys: [two], depth: 3, asOfYear: 2019 }, {}],
    ['papers', 'that are not there', { keys: ['local:nope'], depth: 1 }, {}],
    ['method', 'of two papers', { slug: 'a', depth: 0 }, { [one]: [], [two]: [one] }],
    ['method', 'and around them', { slug: 'a', depth: 1 }, citing],
    ['method', 'without a paper', { slug: 'c', depth: 1 }, {}],
    ['field', 'by the methods of a part of it too', { fieldId: 'ml', depth: 0 }, { [one]: [], [two]: [one] }],
    ['field', 'by its own methods', { fieldId: 'dl', depth: 1, asOfYear: 2001 }, { [one]: [] }],
  ])('main-path-around-%s: %s', async (start, _, parameters, expected) => {
    const rows = await graph.connection.read<{ paperId: string; cited: string[] }>(
      `citations/main-path-around-${start}`,
      { asOfYear: null, ...parameters },
      { deadline: Date.now() + 10_000 },
    );
    expect(rows).toHaveLength(Object.keys(expected).length);
    expect(Object.fromEntries(rows.map(({ paperId, cited }) => [paperId, cited.toSorted()]))).toEqual(
      Object.fromEntries(
        Object.entries(expected).map(([key, cited]) => [key, (cited as string[]).toSorted()]),
      ),
    );
  });
});

describe('answers on the small world', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['methods/methods-by-slug', { keys: ['c', 'a', 'nope'] }, { a: methodA, c: methodC }],
    [
      'exploration/relations-of-nodes',
      { keys: ['Method:a', 'Paper:doi:10.2/two', 'Person:person:cyrus', 'Field:ml', 'Method:nope'] },
      {
        'Method:a': {
          type: 'Method',
          key: 'a',
          counts: [
            { relation: 'RELATED_TO', direction: 'OUT', count: 2 },
            { relation: 'RELATED_TO', direction: 'IN', count: 1 },
            { relation: 'DESCRIBED_IN', direction: 'OUT', count: 2 },
            { relation: 'IN_FIELD', direction: 'OUT', count: 2 },
            { relation: 'ORIGINATED_BY', direction: 'OUT', count: 2 },
          ],
        },
        'Paper:doi:10.2/two': {
          type: 'Paper',
          key: 'arxiv:2001.00001',
          counts: [
            { relation: 'DESCRIBED_IN', direction: 'IN', count: 2 },
            { relation: 'AUTHORED', direction: 'IN', count: 1 },
            { relation: 'CITES', direction: 'OUT', count: 2 },
            { relation: 'CITES', direction: 'IN', count: 0 },
          ],
        },
        'Person:person:cyrus': {
          type: 'Person',
          key: 'person:cy',
          counts: [
            { relation: 'ORIGINATED_BY', direction: 'IN', count: 0 },
            { relation: 'AUTHORED', direction: 'OUT', count: 0 },
          ],
        },
        'Field:ml': {
          type: 'Field',
          key: 'ml',
          counts: [
            { relation: 'IN_FIELD', direction: 'IN', count: 1 },
            { relation: 'PART_OF', direction: 'OUT', count: 0 },
            { relation: 'PART_OF', direction: 'IN', count: 1 },
          ],
        },
      },
    ],
    [
      'methods/summaries-of-methods',
      { keys: ['a', 'b', 'c'], locales: ['vi', 'en'] },
      {
        a: [
          { locale: 'en', text: 'Does A.' },
          { locale: 'vi', text: 'Làm A.' },
        ],
        b: [{ locale: 'vi', text: 'Làm B.' }],
        c: [],
      },
    ],
    [
      'methods/summaries-of-methods',
      { keys: ['b'], locales: ['en'] },
      { b: [{ locale: 'vi', text: 'Làm B.' }] },
    ],
    ['methods/fields-of-methods', { keys: ['a', 'b', 'c'] }, { a: [dl, ml], b: [dl], c: [] }],
    ['methods/originators-of-methods', { keys: ['a', 'c'] }, { a: [ada, ben], c: [] }],
    ['methods/sources-of-methods', { keys: ['a', 'b'] }, { a: [paperOne, paperTwo], b: [paperTwo] }],
    [
      'papers/authors-of-papers',
      { keys: ['doi:10.1/one', 'local:three'] },
      { 'doi:10.1/one': [ada, ben], 'local:three': [] },
    ],
    [
      'papers/methods-of-papers',
      { keys: ['arxiv:2001.00001', 'local:three'] },
      { 'arxiv:2001.00001': [methodA, methodB], 'local:three': [] },
    ],
    [
      'papers/papers-by-id',
      {
        keys: [
          'doi:10.2/two',
          'arxiv:cs/0101001',
          'openalex:W1',
          'isbn:9780306406157',
          'doi:10.9/ghost',
          'doi:10.9/no',
          'local:former',
        ],
      },
      {
        'doi:10.2/two': paperTwo,
        'arxiv:cs/0101001': paperOne,
        'openalex:W1': paperOne,
        'isbn:9780306406157': paperOne,
        'doi:10.9/ghost': ghost,
        'local:former': renamed,
      },
    ],
    [
      'papers/redirects-of-papers',
      { keys: ['local:renamed', 'local:three'] },
      { 'local:renamed': ['local:former', 'local:old'], 'local:three': [] },
    ],
    [
      'people/people-by-id',
      { keys: ['person:ada', 'orcid:0000-0002-1825-0097', 'person:cyrus', 'x'] },
      { 'person:ada': ada, 'orcid:0000-0002-1825-0097': ada, 'person:cyrus': cy },
    ],
    [
      'people/redirects-of-people',
      { keys: ['person:cy', 'person:ada'] },
      { 'person:cy': ['person:cyrus'], 'person:ada': [] },
    ],
    [
      'citations/citations-by-year',
      { keys: ['doi:10.1/one', 'local:three'], asOfYear: null },
      {
        'doi:10.1/one': [
          { year: 2020, count: 1 },
          { year: null, count: 1 },
        ],
        'local:three': [],
      },
    ],
    [
      'papers/count-filtered-citations',
      { keys: ['doi:10.1/one', 'x'], influential: true, intents: null, low: '', high: '9999 ' },
      { 'doi:10.1/one': 1, x: 0 },
    ],
    [
      'papers/count-filtered-references',
      {
        keys: ['arxiv:2001.00001'],
        influential: null,
        intents: ['background', 'method'],
        low: '',
        high: 'x',
      },
      { 'arxiv:2001.00001': 1 },
    ],
    ['citations/papers-by-key', { keys: ['doi:10.9/ghost', 'doi:10.2/two'] }, { 'doi:10.9/ghost': ghost }],
    [
      'citations/co-cited-papers',
      { keys: ['doi:10.1/one', 'local:three'], asOfYear: null, limit: 3 },
      { 'doi:10.1/one': [{ count: 1, ownDegree: 2, degree: 2, paper: ghost }], 'local:three': [] },
    ],
    [
      'citations/coupled-papers',
      { keys: ['arxiv:2001.00001'], asOfYear: null, limit: 3 },
      {
        'arxiv:2001.00001': [
          { count: 1, ownDegree: 2, degree: 1, paper: paperOne },
          { count: 1, ownDegree: 2, degree: 1, paper: paperThree },
        ],
      },
    ],
    // The ghost is undated, so that nothing is left of what was shared.
    [
      'citations/coupled-papers',
      { keys: ['arxiv:2001.00001', 'local:three'], asOfYear: 2020, limit: 3 },
      { 'arxiv:2001.00001': [] },
    ],
    [
      'citations/papers-citing-both',
      { keys: ['doi:10.1/one doi:10.9/ghost'], separator: ' ', asOfYear: null, limit: 3 },
      { 'doi:10.1/one doi:10.9/ghost': [paperTwo] },
    ],
    [
      'citations/papers-cited-by-both',
      { keys: ['doi:10.1/one arxiv:2001.00001'], separator: ' ', asOfYear: null, limit: 3 },
      { 'doi:10.1/one arxiv:2001.00001': [ghost] },
    ],
    [
      'citations/earlier-methods',
      { keys: ['a', 'b'], asOfYear: null, limit: 3 },
      { a: [], b: [{ slug: 'a', year: 2001 }] },
    ],
    [
      'citations/later-methods',
      { keys: ['a', 'b'], asOfYear: null, limit: 3 },
      { a: [{ slug: 'b', year: 2020 }], b: [] },
    ],
    [
      'citations/methods-related-by-citation',
      { keys: ['a', 'b', 'c'], asOfYear: null, limit: 3 },
      {
        a: [{ cites: 1, citedBy: 0, coCited: 0, coupled: 1, declared: true, method: methodB }],
        b: [{ cites: 0, citedBy: 1, coCited: 0, coupled: 1, declared: true, method: methodA }],
        c: [],
      },
    ],
    ['people/methods-of-people', { keys: ['person:ben'] }, { 'person:ben': [methodA] }],
    ['fields/fields-by-id', { keys: ['ml'] }, { ml }],
    ['fields/wider-fields', { keys: ['dl', 'ml'] }, { dl: [ml], ml: [] }],
    [
      'nodes/nodes-by-key',
      {
        keys: [
          'Method:c',
          'Paper:doi:10.9/ghost',
          'Paper:local:old',
          'Person:person:ada',
          'Person:person:cyrus',
          'Field:dl',
          'Method:nope',
          'Paper:nope',
        ],
      },
      {
        'Method:c': { type: 'Method', row: methodC },
        'Paper:doi:10.9/ghost': { type: 'Paper', row: ghost },
        'Paper:local:old': { type: 'Paper', row: renamed },
        'Person:person:ada': { type: 'Person', row: ada },
        'Person:person:cyrus': { type: 'Person', row: cy },
        'Field:dl': { type: 'Field', row: dl },
      },
    ],
  ])('%s', async (query, parameters, expected) => {
    expect(Object.fromEntries(await ask(query, parameters))).toEqual(expected);
  });

  const whole = { after: '', before: '\uE000', limit: 21 };
  const all = { influential: null, intents: null, low: '', high: '\uE000' };
  const plain = { imports: [1], startIds: null, endIds: null };
  const said = { intents: null, influential: null, sources: ['catalogue'], ...plain, said: null };
  const told = {
    intents: ['background'],
    influential: true,
    sources: ['small'],
    ...plain,
    said: ['{"influential":true,"intents":["background"],"sources":["small"]}'],
  };

  test.each<[string, string, Record<string, unknown>[]]>([
    [
      'methods/related-methods',
      'a',
      [
        { orderKey: 'b', kinds: ['declared'], sources: ['catalogue'], imports: [1], node: methodB },
        {
          orderKey: 'c',
          kinds: ['declared', 'mentioned'],
          sources: ['catalogue'],
          imports: [1],
          node: methodC,
        },
      ],
    ],
    [
      'methods/referencing-methods',
      'a',
      [{ orderKey: 'b', kinds: ['declared'], sources: ['catalogue'], imports: [1], node: methodB }],
    ],
    [
      'papers/references-of-papers',
      'arxiv:2001.00001',
      [
        {
          orderKey: '7998 doi:10.1/one',
          ...told,
          node: paperOne,
        },
        { orderKey: '9999 doi:10.9/ghost', ...said, node: ghost },
      ],
    ],
    [
      'papers/citations-of-papers',
      'doi:10.1/one',
      [
        {
          orderKey: '7979 arxiv:2001.00001',
          ...told,
          node: paperTwo,
        },
        { orderKey: '9999 local:three', ...said, node: paperThree },
      ],
    ],
    [
      'papers/filtered-references',
      'arxiv:2001.00001',
      [
        { orderKey: '7998 doi:10.1/one', ...told, node: paperOne },
        { orderKey: '9999 doi:10.9/ghost', ...said, node: ghost },
      ],
    ],
    [
      'papers/filtered-citations',
      'doi:10.1/one',
      [
        { orderKey: '7979 arxiv:2001.00001', ...told, node: paperTwo },
        { orderKey: '9999 local:three', ...said, node: paperThree },
      ],
    ],
    [
      'papers/references-by-citation-count',
      'arxiv:2001.00001',
      [
        { orderKey: '9999999997 doi:10.1/one', ...told, node: paperOne },
        { orderKey: '9999999997 doi:10.9/ghost', ...said, node: ghost },
      ],
    ],
    [
      'papers/citations-by-citation-count',
      'doi:10.1/one',
      [
        { orderKey: '9999999999 arxiv:2001.00001', ...told, node: paperTwo },
        { orderKey: '9999999999 local:three', ...said, node: paperThree },
      ],
    ],
    [
      'people/papers-of-people',
      'person:ben',
      [
        { orderKey: '7979 arxiv:2001.00001', position: 0, printedName: null, imports: [1], node: paperTwo },
        { orderKey: '7998 doi:10.1/one', position: 1, printedName: 'B.', imports: [1], node: paperOne },
      ],
    ],
    [
      'fields/methods-of-fields',
      'dl',
      [
        { orderKey: 'a', position: 0, node: methodA },
        { orderKey: 'b', position: 0, node: methodB },
      ],
    ],
  ])('%s, forwards, backwards and in part', async (query, key, items) => {
    const of = async (parameters: Record<string, unknown>, backward = false) =>
      (await ask(query, { ...all, ...whole, ...parameters, keys: [key] }, backward)).get(key);
    const first = items[0]!['orderKey'];
    const last = items.at(-1)!['orderKey'];
    expect(await of({})).toEqual({ items, hasBefore: false, hasAfter: false });
    expect(await of({}, true)).toEqual({ items: [...items].reverse(), hasBefore: false, hasAfter: false });
    expect(await of({ after: first })).toEqual({ items: items.slice(1), hasBefore: true, hasAfter: false });
    expect(await of({ before: last }, true)).toEqual({
      items: items.slice(0, -1).reverse(),
      hasBefore: false,
      hasAfter: true,
    });
  });

  test.each<[string, Record<string, unknown>, unknown[]]>([
    [
      'citations/self-citations',
      {},
      [{ paperId: 'arxiv:2001.00001', citing: 'doi:10.2/two', cited: 'arxiv:2001.00001' }],
    ],
    [
      'citations/papers-next-to',
      { keys: ['arxiv:2001.00001', 'doi:10.1/one'], seen: ['arxiv:2001.00001'], asOfYear: null, limit: 3 },
      [{ paper: paperOne }, { paper: ghost }],
    ],
    [
      'citations/papers-next-to',
      { keys: ['arxiv:2001.00001'], seen: [], asOfYear: 2001, limit: 3 },
      [{ paper: paperOne }],
    ],
    [
      'citations/citations-among',
      { keys: ['doi:10.1/one', 'arxiv:2001.00001', 'local:renamed'] },
      [{ citing: 'arxiv:2001.00001', cited: 'doi:10.1/one', intents: ['background'], influential: true }],
    ],
    ['citations/count-papers-within', { keys: ['arxiv:2001.00001'], asOfYear: null }, [{ count: 2 }]],
    [
      'exploration/links-from/CITES',
      { startKeys: ['arxiv:2001.00001'], endKeys: ['doi:10.1/one', 'local:three'], limit: 9 },
      [
        {
          ...{ start: 'arxiv:2001.00001', end: 'doi:10.1/one', year: 2020 },
          ...{ kinds: null, intents: ['background'], influential: true, position: null },
        },
      ],
    ],
    [
      'exploration/links-between',
      { startKeys: ['local:three', 'local:renamed'], endKeys: ['doi:10.1/one'], limit: 9 },
      [{ start: 'local:three', end: 'doi:10.1/one', year: null, ...carriesNothing }],
    ],
    [
      'exploration/links-to/DESCRIBED_IN',
      { startKeys: ['b', 'c'], endKeys: ['arxiv:2001.00001', 'doi:10.1/one'], limit: 9 },
      [{ start: 'b', end: 'arxiv:2001.00001', year: 2020, ...carriesNothing, position: 0 }],
    ],
    [
      'exploration/neighbours-of-nodes',
      { methods: ['c'], papers: [], people: [], fields: ['ml'] },
      [{ name: 'Method:a', through: ['Method:c'], links: 3 }],
    ],
    [
      'exploration/neighbouring-people',
      { key: 'doi:10.1/one', orderBy: 'POSITION', after: '', before: '\uE000', limit: 1 },
      [
        {
          value: {
            items: [
              {
                orderKey: '0000000000 person:ada',
                ...carriesNothing,
                position: 0,
                sources: null,
                printedName: null,
                node: ada,
              },
            ],
            hasBefore: false,
            hasAfter: false,
          },
        },
      ],
    ],
    ['citations/count-papers-within', { keys: ['arxiv:2001.00001'], asOfYear: 2020 }, [{ count: 1 }]],
    [
      'citations/neighbours-of-papers',
      { keys: ['local:three', 'doi:10.1/one'], asOfYear: null, limit: 9 },
      [
        { key: 'local:three', neighbours: ['doi:10.1/one'] },
        { key: 'doi:10.1/one', neighbours: ['doi:10.9/ghost'] },
      ],
    ],
    [
      'citations/citations-among-methods',
      { slugs: ['a', 'b', 'c'], asOfYear: null },
      [
        { citing: 'a', cited: 'a', count: 1 },
        { citing: 'b', cited: 'a', count: 1 },
      ],
    ],
  ])('%s %j', async (query, parameters, expected) => {
    expect(await graph.request().read(query, parameters)).toEqual(expected);
  });

  test('comparisons/compare-methods', async () => {
    const rows = await graph
      .request()
      .read('comparisons/compare-methods', { slugs: ['c', 'a', 'nope'], locales: ['vi', 'en'] });
    expect(rows).toEqual([
      { method: methodC, field: null, source: null, summaries: [] },
      {
        method: methodA,
        field: dl,
        source: { citation: 'As A prints it.', url: 'https://a.example/', paper: paperOne },
        summaries: [
          { locale: 'en', text: 'Does A.' },
          { locale: 'vi', text: 'Làm A.' },
        ],
      },
    ]);
  });

  test('comes from imports, by number and in their order', async () => {
    const first = {
      importId: expect.stringMatching(/^catalogue-[0-9a-f]{12}$/),
      number: 1,
      source: 'catalogue',
      state: 'DONE',
      startedAt: aTime,
      endedAt: aTime,
      retractedAt: null,
    };
    const last = {
      importId: 'other-1',
      number: 4,
      source: 'other',
      state: 'RETRACTED',
      startedAt: aTime,
      endedAt: null,
      retractedAt: aTime,
    };
    expect(await graph.request().load('provenance/list-imports', 'all')).toEqual([
      first,
      { ...first, number: 2 },
      { ...first, number: 3 },
      last,
    ]);
    expect(Object.fromEntries(await ask('provenance/imports-by-number', { keys: ['4', '9'] }))).toEqual({
      '4': last,
    });
    expect(
      Object.fromEntries(await ask('provenance/contents-of-imports', { keys: ['other-1', 'none'] })),
    ).toEqual({ 'other-1': { files: ['a.txt'], digests: ['d'], counts: null } });
  });

  const firstImport = [expect.objectContaining({ number: 1, source: 'catalogue', state: 'DONE' })];
  const adaIds = ['person:ada', 'orcid:0000-0002-1825-0097'];
  const twoIds = ['arxiv:2001.00001', 'doi:10.2/two', 'arxiv:2001.00001', 'doi:10.48550/arxiv.2001.00001'];

  test.each<[string, string, unknown]>([
    [
      'provenance/provenance-of-methods',
      'b',
      {
        claims: [
          '[1,"b",{"field":["dl"],"names":{"vi":"Phương pháp B"},"related":[{"kinds":["declared"],"slug":"a"}],' +
            '"sources":[{"paper":"arxiv:2001.00001"}],"summaries":{"vi":"Làm B."}}]',
        ],
        imports: firstImport,
        answers: {
          nameLocales: ['vi'],
          names: ['Phương pháp B'],
          summaryLocales: ['vi'],
          summaries: ['Làm B.'],
          ...{ family: null, originYear: null, originator: null, type: null, aliases: null },
          field: [{ ids: ['dl'] }],
          sources: [{ ids: twoIds, citation: null, url: null }],
          people: [],
          related: [{ ids: ['a'], kinds: ['declared'], sources: ['catalogue'] }],
        },
      },
    ],
    [
      'provenance/provenance-of-fields',
      'dl',
      {
        claims: ['[1,"dl",{"names":{"en":"Deep learning"},"partOf":["ml"]}]'],
        imports: firstImport,
        answers: { nameLocales: ['en'], names: ['Deep learning'], partOf: [{ ids: ['ml'] }] },
      },
    ],
    [
      'provenance/provenance-of-people',
      'person:ada',
      {
        claims: ['[1,"person:ada",{"name":"Ada","orcid":"0000-0002-1825-0097"}]'],
        imports: firstImport,
        answers: {
          name: 'Ada',
          orcid: '0000-0002-1825-0097',
          identity: 'ORCID',
          differentFrom: null,
          ids: adaIds,
          redirects: [],
        },
      },
    ],
    [
      'provenance/provenance-of-papers',
      'arxiv:2001.00001',
      {
        claims: [
          '[1,"arxiv:2001.00001",{"authors":[{"person":"person:ben"}],"doi":"10.2/two","title":"Two",' +
            '"venue":"Annals of Twos","year":2020}]',
        ],
        imports: firstImport,
        answers: {
          ...{ title: 'Two', year: 2020, doi: '10.2/two', arxivId: '2001.00001', venue: 'Annals of Twos' },
          ...{ openAlexId: null, isbn: null, pmid: null, s2Id: null, url: null, citation: null },
          ...{ retracted: null, known: true, referencesKnown: null, notices: null },
          ids: twoIds,
          redirects: [],
          authors: [{ ids: ['person:ben'], printedName: null }],
          describes: expect.arrayContaining([{ ids: ['a'] }, { ids: ['b'] }]),
        },
      },
    ],
    [
      'provenance/provenance-of-papers',
      'doi:10.9/ghost',
      {
        claims: [],
        imports: [],
        answers: expect.objectContaining({ known: false, ids: ['doi:10.9/ghost', 'doi:10.9/ghost'] }),
      },
    ],
  ])('%s: %s', async (query, key, expected) => {
    expect(Object.fromEntries(await ask(query, { keys: [key, 'nope'] }))).toEqual({ [key]: expected });
  });

  test('locales/list-locales', async () => {
    expect(await graph.request().load('locales/list-locales', 'all')).toEqual([
      { tag: 'en', methodNames: 1, methodSummaries: 1, fieldNames: 2, methodCount: 4 },
      { tag: 'vi', methodNames: 2, methodSummaries: 2, fieldNames: 1, methodCount: 4 },
    ]);
  });
});
