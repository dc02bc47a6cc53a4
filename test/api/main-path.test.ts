// Main paths through the whole server: scopes, searches, years, circles, refusals, limits and departures.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/domain/global-id.js';
import { mainPathLimits } from '../../src/domain/main-path/main-path.js';
import { getMainPath, type MainPathArguments } from '../../src/features/citations/main-path.js';
import { createRequestGraph } from '../../src/graph/request-graph.js';
import { until } from '../kit/command.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

// From the cited to the citing; the year of each:
//
//   a 2000 ──▶ b 2001 ──▶ c 2003 ──▶ d 2005 ──▶ f 2007       what a method of the narrow field is described in: c
//   a ──────────────────▶ c          d ──▶ u undated
//              b ──▶ e 2004 ──────────────────▶ f            what one of the wide field is: e
//   g 2002 ⇄ h 2002        h ──▶ f                           a circle
//   x 2010 ──▶ y 2012 ──▶ w 2011                             which cites what is to come
//   z 1999                                                   cited by none, citing none
const years = {
  a: 2000,
  b: 2001,
  c: 2003,
  d: 2005,
  e: 2004,
  f: 2007,
  g: 2002,
  h: 2002,
  x: 2010,
  y: 2012,
  w: 2011,
  z: 1999,
  u: undefined,
};
const citations = ['ab', 'bc', 'ac', 'cd', 'df', 'du', 'be', 'ef', 'gh', 'hg', 'hf', 'xy', 'yw'];
const world = [
  { kind: 'field', id: 'wide' },
  { kind: 'field', id: 'narrow', partOf: 'wide' },
  { kind: 'method', slug: 'm', field: 'narrow', sources: ['local:c'] },
  { kind: 'method', slug: 'n', field: 'wide', sources: ['local:e', 'local:z'] },
  { kind: 'method', slug: 'bare' },
  ...Object.entries(years).map(([letter, year]) => ({
    kind: 'paper',
    id: `local:${letter}`,
    title: letter,
    year,
  })),
  ...citations.map(([cited, citing]) => ({
    kind: 'cites',
    citing: `local:${citing!}`,
    cited: `local:${cited!}`,
  })),
];

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  server = await openTestServer(graph.connection);
  const { rejections } = await graph.load(world);
  expect(rejections).toEqual([]);
});
afterAll(async () => {
  await graph.clear();
  await server.close();
  await graph.close();
});

interface Answer {
  readonly mainPath: {
    readonly paths: readonly {
      readonly papers: readonly { readonly title: string }[];
      readonly links: readonly { readonly weight: number }[];
      readonly weight: number;
      readonly equalCount: number;
      readonly keyRoute: { readonly cited: { readonly title: string }; readonly weight: number } | null;
    }[];
    readonly paperCount: number;
    readonly citationCount: number;
  };
}

const ask = `paths { papers { title } links { cited { title } citing { title } weight } weight equalCount
  keyRoute { cited { title } citing { title } weight } } paperCount citationCount`;

async function findPath(args: string) {
  const { mainPath } = await server.get<Answer>(`{ mainPath(${args}) { ${ask} } }`);
  const { paths, paperCount, citationCount } = mainPath;
  return {
    paths: paths.map((path) => path.papers.map(({ title }) => title).join('')),
    weights: paths.map((path) => path.links.map(({ weight }) => weight)),
    equalCounts: paths.map(({ equalCount }) => equalCount),
    paperCount,
    citationCount,
  };
}

const seeds = (...letters: string[]): string =>
  `seeds: [${letters.map((each) => `"local:${each}"`).join(', ')}]`;

describe('around which papers', () => {
  test.each([
    ['those alone', `${seeds('a', 'b', 'c')}, depth: 0`, ['abc'], 3, 3],
    // a, b, c, d and the citations among them.
    ['one step both ways', seeds('c'), ['abcd'], 4, 4],
    ['two steps', `${seeds('c')}, depth: 2`, ['abcdf'], 6, 6],
    ['steps go one way at a time: e is no part of it', `${seeds('d')}, depth: 3`, ['abcdf'], 6, 6],
    ['the papers of a method', 'method: "m"', ['abcd'], 4, 4],
    ['the papers of a method, by its global id', `method: "${toGlobalId('Method', 'm')}"`, ['abcd'], 4, 4],
    // b, e, f and z.
    ['the papers of another method', 'method: "n"', ['bef'], 4, 2],
    ['a method without papers', 'method: "bare"', [], 0, 0],
    ['the papers of a field', 'field: "narrow"', ['abcd'], 4, 4],
    // c and e, what they cite and are cited by: a, b, d, f; and z.
    ['the papers of a field with its parts', 'field: "wide"', ['abcdf'], 7, 7],
    ['a paper alone', seeds('z'), [], 1, 0],
  ])('%s', async (_, args, paths, paperCount, citationCount) => {
    expect(await findPath(args)).toMatchObject({ paths, paperCount, citationCount });
  });

  test('a paper twice, and by other ids, is one', async () => {
    const twice = `seeds: ["local:c", "${toGlobalId('Paper', 'local:c')}", "local:c"]`;
    expect(await findPath(twice)).toEqual(await findPath(seeds('c')));
  });
});

describe('searches and weights', () => {
  // Around c, by two steps: ab, bc, ac, cd, df, du. Behind c: f and u; before it: a and ab.
  const around = `${seeds('c')}, depth: 2`;
  test.each([
    ['SPC, GLOBAL', 'search: GLOBAL', ['abcdf'], [[2, 2, 4, 2]], [2]],
    // a ──▶ b and a ──▶ c weigh the same: both are gone along.
    ['SPC, LOCAL_FORWARD', 'search: LOCAL_FORWARD', ['abcdf'], [[2, 2, 4, 2]], [4]],
    ['SPC, LOCAL_BACKWARD', 'search: LOCAL_BACKWARD', ['abcdf'], [[2, 2, 4, 2]], [4]],
    ['SPLC', 'weights: SPLC', ['abcdf'], [[2, 4, 8, 5]], [2]],
    ['SPNP', 'weights: SPNP', ['abcdf'], [[5, 8, 12, 5]], [2]],
    [
      'KEY_ROUTE',
      'search: KEY_ROUTE, keyRoutes: 3',
      ['abcdf', 'abcdf', 'acdf'],
      [
        [2, 2, 4, 2],
        [2, 2, 4, 2],
        [2, 4, 2],
      ],
      [4, 2, 2],
    ],
  ])('%s', async (_, args, paths, weights, equalCounts) => {
    expect(await findPath(`${around}, ${args}`)).toMatchObject({ paths, weights, equalCounts });
  });

  test('all that an answer says', async () => {
    const { mainPath } = await server.get<Record<string, unknown>>(
      `{ mainPath(${around}, search: KEY_ROUTE, keyRoutes: 1) {
        paths { papers { paperId year } links { cited { title } citing { title } weight } weight equalCount
          keyRoute { cited { title } citing { title } weight } }
        papers { title } links { cited { title } citing { title } weight }
        paperCount citationCount sourceCount sinkCount isolatedCount pathCount cyclicCitationCount
      } }`,
    );
    const link = (cited: string, citing: string, weight: number) => ({
      cited: { title: cited },
      citing: { title: citing },
      weight,
    });
    const links = [link('a', 'b', 2), link('b', 'c', 2), link('c', 'd', 4), link('d', 'f', 2)];
    const papers = ['a', 'b', 'c', 'd', 'f'] as const;
    expect(mainPath).toEqual({
      paths: [
        {
          papers: papers.map((letter) => ({ paperId: `local:${letter}`, year: years[letter] })),
          links,
          weight: 10,
          equalCount: 4,
          keyRoute: link('c', 'd', 4),
        },
      ],
      papers: papers.map((title) => ({ title })),
      links,
      paperCount: 6,
      citationCount: 6,
      sourceCount: 1,
      sinkCount: 2,
      isolatedCount: 0,
      pathCount: 4,
      cyclicCitationCount: 0,
    });
  });
});

describe('years', () => {
  test.each([
    ['all, undated ones too', '', ['abcdf'], 6],
    ['up to the last: undated ones are not there', ', asOfYear: 2007', ['abcdf'], 5],
    ['the year itself is in', ', asOfYear: 2005', ['abcd'], 4],
    ['before it', ', asOfYear: 2004', ['abc'], 3],
    ['before the seed itself', ', asOfYear: 2002', [], 0],
  ])('%s', async (_, asOf, paths, paperCount) => {
    expect(await findPath(`${seeds('c')}, depth: 2${asOf}`)).toMatchObject({ paths, paperCount });
  });

  test('what came later is no bridge either', async () => {
    expect(await findPath(`${seeds('x')}, depth: 2`)).toMatchObject({ paths: ['xyw'], paperCount: 3 });
    expect(await findPath(`${seeds('x')}, depth: 2, asOfYear: 2011`)).toMatchObject({ paperCount: 1 });
  });
});

describe('circles and self-citations', () => {
  const circle = `cyclicCitationCount cyclicCitations { cited { title } citing { title } }`;

  test('citations in a circle are left out and listed', async () => {
    const { mainPath } = await server.get<Record<string, unknown>>(
      `{ mainPath(${seeds('h')}) { ${ask} sourceCount isolatedCount ${circle} } }`,
    );
    expect(mainPath).toMatchObject({
      paths: [{ papers: [{ title: 'h' }, { title: 'f' }], equalCount: 1 }],
      citationCount: 3,
      sourceCount: 1,
      isolatedCount: 1,
      cyclicCitationCount: 2,
      cyclicCitations: [
        { cited: { title: 'g' }, citing: { title: 'h' } },
        { cited: { title: 'h' }, citing: { title: 'g' } },
      ],
    });
    expect(
      await server.get(`{ mainPath(${seeds('h')}) { cyclicCitations(first: 1) { cited { title } } } }`),
    ).toEqual({ mainPath: { cyclicCitations: [{ cited: { title: 'g' } }] } });
  });

  test('a paper that cites itself is neither in a circle nor counted', async () => {
    const before = await findPath(seeds('c'));
    await graph.connection.runStatement(
      "MATCH (paper:Paper {paperId: 'local:c'}) CREATE (paper)-[:CITES]->(paper)",
    );
    try {
      expect(await findPath(seeds('c'))).toEqual(before);
    } finally {
      await graph.connection.runStatement(
        "MATCH (:Paper {paperId: 'local:c'})-[link:CITES]->(:Paper {paperId: 'local:c'}) DELETE link",
      );
    }
  });
});

describe('refusals', () => {
  test.each([
    ['nothing to begin with', '', 'INVALID_INPUT'],
    ['two things to begin with', `${seeds('a')}, method: "m"`, 'INVALID_INPUT'],
    ['no seeds', 'seeds: []', 'INVALID_INPUT'],
    [
      'too many seeds',
      `seeds: [${Array.from({ length: 501 }, (_, place) => `"${place}"`).join(' ')}]`,
      'INVALID_INPUT',
    ],
    ['a negative depth', `${seeds('a')}, depth: -1`, 'INVALID_INPUT'],
    ['too deep', `${seeds('a')}, depth: 4`, 'INVALID_INPUT'],
    ['key routes of another search', `${seeds('a')}, keyRoutes: 2`, 'INVALID_INPUT'],
    ['no key routes', `${seeds('a')}, search: KEY_ROUTE, keyRoutes: 0`, 'INVALID_INPUT'],
    ['too many key routes', `${seeds('a')}, search: KEY_ROUTE, keyRoutes: 51`, 'INVALID_INPUT'],
    ['an unknown method', 'method: "nope"', 'NOT_FOUND'],
    ['an unknown field', 'field: "nope"', 'NOT_FOUND'],
  ])('%s', async (_, args, code) => {
    const start = args === '' ? 'mainPath' : `mainPath(${args})`;
    expect(await server.codesOf(`{ ${start} { paperCount } }`)).toEqual([code]);
  });

  test('all unknown seeds are named', async () => {
    const { errors } = await server.ask(
      `{ mainPath(seeds: ["local:a", "local:no", "none"]) { paperCount } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', ids: ['local:no', 'none'] } }]);
  });

  test.each([0, 101])('%i circular citations', async (first) => {
    expect(
      await server.codesOf(
        `{ mainPath(${seeds('h')}) { cyclicCitations(first: ${first}) { cited { title } } } }`,
      ),
    ).toEqual(['INVALID_INPUT']);
  });
});

const args: MainPathArguments = { seeds: ['local:c'], depth: 2, weights: 'SPC', search: 'GLOBAL' };

describe('limits', () => {
  test('the last number of citations that is allowed, and the first that is not', async () => {
    const atLimit = await getMainPath(graph.request(), args, { ...mainPathLimits, citations: 6 });
    expect(atLimit.citationCount).toBe(6);
    await expect(
      getMainPath(graph.request(), args, { ...mainPathLimits, citations: 5 }),
    ).rejects.toMatchObject({
      code: 'TOO_EXPENSIVE',
      message: expect.stringMatching(/more than 5 citations .*`depth`/),
      details: { maximumCitations: 5 },
    });
  });

  test('a path too long to be answered', async () => {
    await expect(
      getMainPath(graph.request(), args, { ...mainPathLimits, papersOnPaths: 4 }),
    ).rejects.toMatchObject({ code: 'TOO_EXPENSIVE', details: { maximumPapersOnPaths: 4 } });
  });

  test('a request without time left', async () => {
    const late = createRequestGraph(graph.connection, { deadline: Date.now() - 1 });
    await expect(getMainPath(late, args)).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});

describe('much to read', () => {
  const running = async (): Promise<number> => {
    const rows = await graph.connection.runStatement<{ currentQuery: string }>(
      'SHOW TRANSACTIONS YIELD currentQuery',
    );
    return rows.filter(({ currentQuery }) => currentQuery.startsWith('// Which papers lie around')).length;
  };
  const layers = 40;
  const width = 60;

  beforeAll(async () => {
    await graph.connection.runStatement(
      `UNWIND range(0, $layers - 1) AS layer UNWIND range(1, $width) AS place
       CREATE (:Paper {paperId: 'local:wide-' + layer + '-' + place, layer: layer})`,
      { layers, width },
    );
    await graph.connection.runStatement(
      `UNWIND range(1, $layers - 1) AS layer
       CALL (layer) {
         MATCH (citing:Paper {layer: layer}), (cited:Paper {layer: layer - 1})
         CREATE (citing)-[:CITES]->(cited)
       } IN TRANSACTIONS OF 10 ROWS`,
      { layers },
    );
    await graph.connection.runStatement(
      `CREATE (method:Method {slug: 'wide'}) WITH method
       MATCH (paper:Paper) WHERE paper.layer IS NOT NULL CREATE (method)-[:DESCRIBED_IN]->(paper)`,
    );
  });

  const wide: MainPathArguments = { ...args, seeds: null, method: 'wide', depth: 3 };

  test('all of it is read, in several lots', async () => {
    const { pathCount, paperCount, citationCount } = await getMainPath(graph.request(), wide);
    expect([pathCount, paperCount, citationCount]).toEqual([
      BigInt(width) ** BigInt(layers),
      layers * width,
      (layers - 1) * width ** 2,
    ]);
  });

  test('numbers beyond what JSON numbers hold are exact', async () => {
    interface Exact {
      readonly mainPath: {
        readonly pathCount: string;
        readonly paths: readonly {
          readonly equalCount: string;
          readonly links: readonly { weight: string }[];
        }[];
      };
    }
    const { mainPath } = await server.get<Exact>(
      '{ mainPath(method: "wide", depth: 0) { pathCount paths { equalCount links { weight } } } }',
    );
    const all = String(BigInt(width) ** BigInt(layers));
    const one = String(BigInt(width) ** BigInt(layers - 2));
    expect(mainPath).toEqual({
      pathCount: all,
      paths: [{ equalCount: all, links: Array.from({ length: layers - 1 }, () => ({ weight: one })) }],
    });
  });

  test('a client that goes stops the statement', async () => {
    const client = new AbortController();
    const request = createRequestGraph(graph.connection, {
      deadline: Date.now() + 30_000,
      signal: client.signal,
    });
    const answer = getMainPath(request, wide);
    await until(async () => (await running()) > 0, 5_000, 'the statement runs');
    client.abort();
    await expect(answer).rejects.toMatchObject({ code: 'TIMEOUT' });
    await until(async () => (await running()) === 0, 5_000, 'the statement ends on the server');
  });

  test('a deadline that passes does too', async () => {
    const request = createRequestGraph(graph.connection, { deadline: Date.now() + 100 });
    await expect(getMainPath(request, wide)).rejects.toMatchObject({ code: 'TIMEOUT' });
    await until(async () => (await running()) === 0, 5_000, 'the statement ends on the server');
  });

  test('what is beyond the limit is not read to its end', async () => {
    await expect(
      getMainPath(graph.request(), wide, { ...mainPathLimits, citations: 1_000 }),
    ).rejects.toMatchObject({
      code: 'TOO_EXPENSIVE',
    });
    await until(async () => (await running()) === 0, 5_000, 'the statement ends on the server');
  });
});
