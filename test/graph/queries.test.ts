// Every query file: understood by Neo4j without a warning, and right on a world known by heart.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Plan } from 'neo4j-driver';
import { toCypherParameters } from '../../src/graph/parameters.js';
import { readQueryFiles } from '../../src/graph/query-files.js';
import { smallWorld } from '../fixtures/small-world.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';

const queries = readQueryFiles();
let graph: TestGraph;
const { uri, username, password, database } = testAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  const { rejections } = await graph.load(smallWorld);
  expect(rejections).toEqual([]);
  // A word that no node bears yet would be warned of: what only later loads write.
  await graph.load([{ kind: 'method', slug: 'waiting', related: ['never'] }]);
  await graph.connection.write((transaction) => transaction.run('importers/begin-seed', {}));
  await graph.connection.write((transaction) => transaction.run('importers/end-seed', {}));
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
  dois: ['10.1/one'],
  rows: [],
  ids: [],
  pairs: [],
  type: 'RELATED_TO',
  startKeys: [],
  endKeys: [],
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

  test('no read query writes, and none pages by SKIP', () => {
    for (const [name, { forward }] of queries) {
      expect([name, /\bSKIP\b/.test(forward)]).toEqual([name, false]);
      if (!name.startsWith('importers/')) {
        expect([
          name,
          /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(forward.replace(/^\/\/.*$/gm, '')),
        ]).toEqual([name, false]);
      }
    }
  });
});

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
};
const bare = { family: null, originYear: null, originator: null, type: null, aliases: null };
const methodB = {
  ...bare,
  slug: 'b',
  nameLocales: ['vi'],
  names: ['Phương pháp B'],
  relatedCount: 1,
  referencedByCount: 1,
};
const methodC = { ...bare, slug: 'c', nameLocales: null, names: null, relatedCount: 0, referencedByCount: 1 };
const paperOne = {
  paperId: 'doi:10.1/one',
  title: 'One',
  year: 2001,
  doi: '10.1/one',
  arxivId: 'cs/0101001',
  openAlexId: 'W1',
  isbn: '9780306406157',
  url: 'https://one.example/',
  venue: 'Journal of Ones',
  citation: 'Ada & B. (2001). One.',
  retracted: true,
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
  url: null,
  citation: null,
  retracted: false,
  referencesKnown: 'UNKNOWN',
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
};
const ben = { personId: 'person:ben', name: 'Ben', orcid: null, identity: 'NAME_STRING', paperCount: 2 };
const dl = { fieldId: 'dl', nameLocales: ['en'], names: ['Deep learning'], methodCount: 2 };
const ml = {
  fieldId: 'ml',
  nameLocales: ['en', 'vi'],
  names: ['Machine learning', 'Học máy'],
  methodCount: 1,
};

describe('answers on the small world', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['methods/methods-by-slug', { keys: ['c', 'a', 'nope'] }, { a: methodA, c: methodC }],
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
        ],
      },
      {
        'doi:10.2/two': paperTwo,
        'arxiv:cs/0101001': paperOne,
        'openalex:W1': paperOne,
        'isbn:9780306406157': paperOne,
        'doi:10.9/ghost': ghost,
      },
    ],
    ['people/people-by-id', { keys: ['person:ada', 'x'] }, { 'person:ada': ada }],
    ['people/methods-of-people', { keys: ['person:ben'] }, { 'person:ben': [methodA] }],
    ['fields/fields-by-id', { keys: ['ml'] }, { ml }],
    ['fields/wider-fields', { keys: ['dl', 'ml'] }, { dl: [ml], ml: [] }],
    [
      'nodes/nodes-by-key',
      { keys: ['Method:c', 'Paper:doi:10.9/ghost', 'Person:person:ada', 'Field:dl', 'Method:nope'] },
      {
        'Method:c': { type: 'Method', row: methodC },
        'Paper:doi:10.9/ghost': { type: 'Paper', row: ghost },
        'Person:person:ada': { type: 'Person', row: ada },
        'Field:dl': { type: 'Field', row: dl },
      },
    ],
  ])('%s', async (query, parameters, expected) => {
    expect(Object.fromEntries(await ask(query, parameters))).toEqual(expected);
  });

  const whole = { after: '', before: '\uE000', limit: 21 };
  const said = { intents: null, influential: null, sources: ['catalogue'] };

  test.each<[string, string, Record<string, unknown>[]]>([
    [
      'methods/related-methods',
      'a',
      [
        { orderKey: 'b', kinds: ['declared'], sources: ['catalogue'], node: methodB },
        { orderKey: 'c', kinds: ['declared', 'mentioned'], sources: ['catalogue'], node: methodC },
      ],
    ],
    [
      'methods/referencing-methods',
      'a',
      [{ orderKey: 'b', kinds: ['declared'], sources: ['catalogue'], node: methodB }],
    ],
    [
      'papers/references-of-papers',
      'arxiv:2001.00001',
      [
        {
          orderKey: '7998 doi:10.1/one',
          intents: ['background'],
          influential: true,
          sources: ['small'],
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
          intents: ['background'],
          influential: true,
          sources: ['small'],
          node: paperTwo,
        },
        { orderKey: '9999 local:three', ...said, node: paperThree },
      ],
    ],
    [
      'people/papers-of-people',
      'person:ben',
      [
        { orderKey: '7979 arxiv:2001.00001', position: 0, printedName: null, node: paperTwo },
        { orderKey: '7998 doi:10.1/one', position: 1, printedName: 'B.', node: paperOne },
      ],
    ],
    [
      'fields/methods-of-fields',
      'dl',
      [
        { orderKey: 'a', node: methodA },
        { orderKey: 'b', node: methodB },
      ],
    ],
  ])('%s, forwards, backwards and in part', async (query, key, items) => {
    const of = async (parameters: Record<string, unknown>, backward = false) =>
      (await ask(query, { ...whole, ...parameters, keys: [key] }, backward)).get(key);
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

  test('locales/list-locales', async () => {
    expect(await graph.request().load('locales/list-locales', 'all')).toEqual([
      { tag: 'en', methodNames: 1, methodSummaries: 1, fieldNames: 2, methodCount: 4 },
      { tag: 'vi', methodNames: 2, methodSummaries: 2, fieldNames: 1, methodCount: 4 },
    ]);
  });
});
