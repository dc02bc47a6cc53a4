// Where everything comes from: the imports, and what each source says beside what is served.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadMergedWorld } from '../fixtures/merged-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await loadMergedWorld(graph.connection);
  server = await openTestServer(graph.connection);
});
beforeEach(() => {
  graph.statements.length = 0;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface Provenance {
  readonly imports: readonly { readonly number: number }[];
  readonly statements: readonly {
    readonly property: string;
    readonly locale: string | null;
    readonly value: string | null;
    readonly sourceId: string;
    readonly served: boolean;
    readonly import: { readonly number: number };
  }[];
}

const selection = `provenance { imports { number } statements { property locale value sourceId served import { number } } }`;

/** The provenance that stands at the end of `path`: its imports, and each statement as one line. */
async function provenanceOf(question: string, ...path: string[]) {
  const data = await server.get<Record<string, unknown>>(`{ ${question} }`);
  const { imports, statements } = path.reduce<unknown>(
    (inner, name) => (inner as Record<string, unknown>)[name],
    data,
  ) as Provenance;
  return {
    imports: imports.map(({ number }) => number),
    statements: statements.map(
      ({ property, locale, value, sourceId, served, import: { number } }) =>
        `${number} ${sourceId}: ${property}${locale === null ? '' : ` ${locale}`} ${value}${served ? ' ✓' : ''}`,
    ),
  };
}

describe('what each source says', () => {
  test('of a paper: what lost stands beside what won', async () => {
    const { imports, statements } = await provenanceOf(
      `paper(doi: "10.1/x") { ${selection} }`,
      'paper',
      'provenance',
    );
    expect(imports).toEqual([1, 2, 3, 4]);
    expect(statements).toEqual([
      `2 doi:10.1/x: authors [{"identity":"ORCID","name":"Ada Oak","orcid":"0000-0002-1825-0097","person":"orcid:0000-0002-1825-0097","printedName":"Ada Oak"}] ✓`,
      `4 openalex:W1: authors [{"identity":"SOURCE_ID","name":"A. Oak","person":"openalex:A1","printedName":"Oak, A."}]`,
      '2 doi:10.1/x: doi 10.1/x ✓',
      '4 openalex:W1: doi 10.1/x ✓',
      `2 doi:10.1/x: notices [{"kind":"retraction","paper":"doi:10.1/n"},{"kind":"concern","paper":"doi:10.1/lost"}] ✓`,
      '4 openalex:W1: openAlexId W1 ✓',
      '4 openalex:W1: referencesKnown SOME ✓',
      '2 doi:10.1/x: referencesKnown UNKNOWN',
      '2 doi:10.1/x: retracted true ✓',
      '4 openalex:W1: retracted false',
      '2 doi:10.1/x: title On trees ✓',
      '4 openalex:W1: title On trees ✓',
      '3 doi:10.1/x: url null ✓',
      '3 doi:10.1/x: venue J. Trees ✓',
      '2 doi:10.1/x: venue Journal of Trees',
      '4 openalex:W1: venue Trees (Berlin)',
      '2 doi:10.1/x: year 2001 ✓',
      '4 openalex:W1: year 2003',
    ]);
  });

  test('of a method, a list of which a part waits', async () => {
    const { imports, statements } = await provenanceOf(
      `method(slug: "tree") { ${selection} }`,
      'method',
      'provenance',
    );
    expect(imports).toEqual([3]);
    expect(statements).toEqual([
      '3 tree: field ["botany"] ✓',
      '3 tree: names en Tree ✓',
      '3 tree: names vi Cây ✓',
      '3 tree: people ["orcid:0000-0002-1825-0097"] ✓',
      '3 tree: related [{"kinds":["declared"],"slug":"wood"},{"kinds":["declared"],"slug":"not-there-yet"}]',
      '3 tree: sources [{"paper":"openalex:W1"}] ✓',
    ]);
  });

  test('of a person and of a field', async () => {
    expect(await provenanceOf(`person(id: "person:ada") { ${selection} }`, 'person', 'provenance')).toEqual({
      imports: [1, 2, 3, 4],
      statements: [
        '2 orcid:0000-0002-1825-0097: identity ORCID ✓',
        '4 openalex:A1: identity SOURCE_ID',
        '3 person:ada: name Ada Oak ✓',
        '2 orcid:0000-0002-1825-0097: name Ada Oak ✓',
        '4 openalex:A1: name A. Oak',
        '3 person:ada: orcid 0000-0002-1825-0097 ✓',
        '2 orcid:0000-0002-1825-0097: orcid 0000-0002-1825-0097 ✓',
      ],
    });
    expect(await provenanceOf(`field(id: "botany") { ${selection} }`, 'field', 'provenance')).toEqual({
      imports: [3],
      statements: ['3 botany: names en Botany ✓'],
    });
  });

  test('of a citation, besides that it is there', async () => {
    const { paper } = await server.get<{ paper: { references: { edges: { provenance: Provenance }[] } } }>(
      `{ paper(doi: "10.1/x") { references { edges { provenance { imports { number } statements { property value source sourceId served } } } } } }`,
    );
    expect(paper.references.edges.map(({ provenance }) => provenance)).toEqual([
      {
        imports: [{ number: 1 }, { number: 3 }, { number: 4 }],
        statements: [
          {
            property: 'influential',
            value: 'true',
            source: 'catalogue',
            sourceId: 'doi:10.1/x openalex:W2',
            served: true,
          },
        ],
      },
    ]);
  });
});

test('links name the imports that list them', async () => {
  const data = await server.get(`{
    method(slug: "tree") { related { edges { provenance { imports { number source } } } } }
    person(id: "person:ada") { papers { edges { provenance { imports { number source } } } } }
  }`);
  expect(data).toEqual({
    method: { related: { edges: [{ provenance: { imports: [{ number: 3, source: 'catalogue' }] } }] } },
    person: { papers: { edges: [{ provenance: { imports: [{ number: 2, source: 'crossref' }] } }] } },
  });
});

test('a paper that is only meant by links has nothing of its own', async () => {
  await graph.load([{ kind: 'cites', citing: 'doi:10.1/n', cited: 'doi:10.9/ghost' }]);
  expect(await provenanceOf(`paper(doi: "10.9/ghost") { ${selection} }`, 'paper', 'provenance')).toEqual({
    imports: [],
    statements: [],
  });
});

test('the imports, with their files and what became of their records', async () => {
  const { imports } = await server.get<{ imports: Record<string, unknown>[] }>(
    `{ imports { importId number source state startedAt endedAt retractedAt files { name sha256 }
       counts { kind created changed unchanged merged rejected } } }`,
  );
  expect(
    imports.slice(0, 4).map(({ number, source, state, files }) => ({ number, source, state, files })),
  ).toEqual([
    { number: 1, source: 'openalex', state: 'DONE', files: [{ name: 'works.jsonl', sha256: aDigest }] },
    { number: 2, source: 'crossref', state: 'DONE', files: [{ name: 'crossref.jsonl', sha256: aDigest }] },
    { number: 3, source: 'catalogue', state: 'DONE', files: [{ name: 'records.ndjson', sha256: aDigest }] },
    { number: 4, source: 'openalex', state: 'DONE', files: [{ name: 'again.jsonl', sha256: aDigest }] },
  ]);
  expect(imports[0]).toMatchObject({
    importId: expect.stringMatching(/^openalex-[0-9a-f]{12}$/),
    startedAt: aTime,
    endedAt: aTime,
    retractedAt: null,
    counts: [
      { kind: 'PAPER', created: 2, changed: 0, unchanged: 0, merged: 0, rejected: 0 },
      { kind: 'CITES', created: 1, changed: 0, unchanged: 0, merged: 0, rejected: 0 },
    ],
  });
});

const aDigest = expect.stringMatching(/^[0-9a-f]{64}$/);
const aTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

describe('statements to the graph', () => {
  const asked = (): string[] => graph.statements.map(({ query }) => query).sort();
  const ids = ['10.1/x', '10.1/n', 'openalex:W2'].map((key) =>
    Buffer.from(`Paper:${key.startsWith('10') ? 'doi:' : ''}${key}`).toString('base64url'),
  );

  test('the provenance of many papers is one more', async () => {
    await server.get(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Paper { provenance { imports { source startedAt } statements { value source served import { state } } } } } }`,
      { ids },
    );
    expect(asked()).toEqual(['nodes/nodes-by-key', 'provenance/provenance-of-papers']);
  });

  test('so is that of many links, and so are the files of many imports', async () => {
    await server.get(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Paper { references { edges { provenance { imports { files { name } counts { kind } } statements { value } } } } } } }`,
      { ids },
    );
    expect(asked()).toEqual([
      'nodes/nodes-by-key',
      'papers/references-of-papers',
      'provenance/contents-of-imports',
      'provenance/imports-by-number',
    ]);
  });
});

test('statements count as things that an answer may hold', async () => {
  const nested = Array.from({ length: 3 }, () => 'references(first: 100) { nodes {').join(' ');
  const query = `{ paper(doi: "10.1/x") { ${nested} provenance { statements { value } } } } } } } } } }`;
  expect(await server.codesOf(query)).toEqual(['TOO_EXPENSIVE']);
});
