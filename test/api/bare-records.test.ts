// Records of every kind that have only their key: every field of every type can be read of them.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { buildSchema } from '../../src/server/schema.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  server = await openTestServer(graph.connection);
  const { report } = await graph.load([
    { kind: 'method', slug: 'm' },
    { kind: 'method', slug: 'n' },
    { kind: 'person', id: 'p' },
    { kind: 'field', id: 'f' },
    { kind: 'paper', id: 'local:p' },
    { kind: 'cites', citing: 'doi:10.1/x', cited: 'arxiv:2001.00001' },
  ]);
  expect(report).toMatchObject({ read: 6, rejected: 0 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** Every field of a type, and of what it leads to, that many levels deep. */
function selectAll(type: GraphQLObjectType, levels: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (!isObjectType(named) || levels === 0) return [];
    return [`${field.name}${askForAll(field.args)} { ${selectAll(named, levels - 1)} }`];
  });
  return ['__typename', ...fields].join(' ');
}

/** What has to be asked for is a list of choices: all of them. */
function askForAll(all: readonly GraphQLArgument[]): string {
  const texts = all.filter(isRequiredArgument).map(({ name, type }) => {
    const choices = (getNamedType(type) as GraphQLEnumType).getValues().map((choice) => choice.name);
    return `${name}: [${choices.join(', ')}]`;
  });
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
}

const schema = buildSchema();
const everything = (name: string): string => selectAll(schema.getType(name) as GraphQLObjectType, 3);

test.each([
  [
    'method(slug: "m")',
    'Method',
    {
      slug: 'm',
      name: 'm',
      nameText: { text: 'm', locale: 'und' },
      summary: null,
      aliases: [],
      field: null,
      relatedCount: 0,
    },
  ],
  [
    'person(id: "p")',
    'Person',
    { personId: 'p', name: 'p', orcid: null, identity: 'SOURCE_ID', methods: [] },
  ],
  ['field(id: "f")', 'Field', { fieldId: 'f', name: 'f', partOf: [] }],
  [
    'paper(id: "local:p")',
    'Paper',
    {
      paperId: 'local:p',
      title: null,
      citation: 'local:p',
      known: true,
      retracted: false,
      referencesKnown: 'UNKNOWN',
      authors: [],
    },
  ],
  [
    'paper(doi: "10.1/X")',
    'Paper',
    { paperId: 'doi:10.1/x', citation: '10.1/x', known: false, doi: '10.1/x', referenceCount: 1 },
  ],
  [
    'paper(id: "arXiv:2001.00001v2")',
    'Paper',
    { paperId: 'arxiv:2001.00001', arxivId: '2001.00001', known: false, citationCount: 1 },
  ],
])('%s', async (field, type, expected) => {
  const { thing } = await server.get<{ thing: object }>(`{ thing: ${field} { ${everything(type)} } }`);
  expect(thing).toMatchObject(expected);
});

test('a comparison of them answers every row', async () => {
  const { compareMethods } = await server.get<{ compareMethods: { rows: unknown[] } }>(
    `{ compareMethods(slugs: ["m", "n"]) { ${everything('MethodComparison')} } }`,
  );
  const cells = (text: string | null, count: number | null = null) => [
    expect.objectContaining({ text, items: [], count, paper: null, link: null }),
    expect.objectContaining({ text, items: [], count, paper: null, link: null }),
  ];
  expect(compareMethods).toMatchObject({ differingRowCount: 0 });
  expect(compareMethods.rows).toEqual(
    [null, null, null, null, null, null, null, '0', null].map((text, place) =>
      expect.objectContaining({ differs: false, cells: cells(text, place === 6 || place === 7 ? 0 : null) }),
    ),
  );
});

test('locales of a graph without a name', async () => {
  const { locales } = await server.get<{ locales: { tag: string; methodNames: number; labels: boolean }[] }>(
    `{ locales { ${everything('LocaleInfo')} } }`,
  );
  expect(locales).toHaveLength(28);
  expect(locales.every(({ methodNames, labels }) => methodNames === 0 && labels)).toBe(true);
});
