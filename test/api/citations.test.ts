// Networks, paths, likeness and genealogy against oracles that look at every pair of papers, on random graphs.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CitationWorld, makeCitationWorld, toCitationRecords } from '../fixtures/citation-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { createNaiveCitations } from '../kit/naive-citations.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  server = await openTestServer(graph.connection);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

describe.each([1, 2])('a random world (%i)', (seed) => {
  const world: CitationWorld = makeCitationWorld(seed);
  const ids = [...world.papers.map(({ id }) => id), ...world.placeholders];
  const slugs = world.methods.map(({ slug }) => slug);
  const paper = fc.constantFrom(...ids);
  const method = fc.constantFrom(...slugs);
  const direction = fc.constantFrom('REFERENCES' as const, 'CITED_BY' as const, 'BOTH' as const);
  const asOfYear = fc.option(fc.integer({ min: 1988, max: 2004 }), { nil: null, freq: 2 });
  const oracles = new Map<number | null, ReturnType<typeof createNaiveCitations>>();
  const oracle = (year: number | null) => {
    const known = oracles.get(year) ?? createNaiveCitations(world, year);
    oracles.set(year, known);
    return known;
  };

  beforeAll(async () => {
    await graph.clear();
    const { rejections } = await graph.load(toCitationRecords(world));
    expect(rejections.map(({ reason }) => reason)).toEqual([expect.stringContaining('does not cite itself')]);
  });

  test('networks', async () => {
    const query = `query ($seeds: [ID!]!, $direction: CitationDirection!, $depth: Int!, $first: Int!,
        $orderBy: CitationNetworkOrder!, $asOfYear: Int) {
      citationNetwork(seeds: $seeds, direction: $direction, depth: $depth, first: $first, orderBy: $orderBy,
        asOfYear: $asOfYear) {
        nodes { paper { paperId } distance } edges { citing cited intents influential }
        truncated reachable reachableAtLeast } }`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(paper, { minLength: 1, maxLength: 4 }),
        direction,
        fc.integer({ min: 1, max: 4 }),
        fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(500)),
        fc.constantFrom('CITATION_COUNT' as const, 'YEAR' as const),
        asOfYear,
        async (seeds, way, depth, first, orderBy, year) => {
          const { citationNetwork } = await server.get<{ citationNetwork: unknown }>(query, {
            seeds,
            direction: way,
            depth,
            first,
            orderBy,
            asOfYear: year,
          });
          expect(citationNetwork).toEqual(oracle(year).network(seeds, way, depth, first, orderBy));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('paths', async () => {
    const query = `query ($from: ID!, $to: ID!, $direction: CitationDirection!, $maxLength: Int!, $first: Int!, $asOfYear: Int) {
      found: citationPaths(from: $from, to: $to, direction: $direction, maxLength: $maxLength, first: $first,
        asOfYear: $asOfYear) { ${pathFields} } }`;
    const [connected] = [ids.slice(0, 25)];
    const end = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...connected) },
      { weight: 1, arbitrary: paper },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(end, end).filter(([from, to]) => from !== to),
        fc.oneof(
          fc.tuple(
            fc.constantFrom('REFERENCES' as const, 'CITED_BY' as const),
            fc.integer({ min: 1, max: 7 }),
          ),
          fc.tuple(fc.constant('BOTH' as const), fc.integer({ min: 1, max: 5 })),
        ),
        fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(100)),
        asOfYear,
        async ([from, to], [way, maxLength], first, year) => {
          const found = await askForPaths(query, {
            from,
            to,
            direction: way,
            maxLength,
            first,
            asOfYear: year,
          });
          expect(found).toEqual(oracle(year).paths(from, to, way, maxLength, first));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('the chains that connect two methods', async () => {
    const query = (
      way: string,
    ): string => `query ($methodA: ID!, $methodB: ID!, $maxLength: Int!, $first: Int!, $asOfYear: Int) {
      connection(methodA: $methodA, methodB: $methodB, maxLength: $maxLength, first: $first, asOfYear: $asOfYear) {
        found: ${way} { ${pathFields} } } }`;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(method, method).filter(([one, other]) => one !== other),
        fc.integer({ min: 1, max: 6 }),
        fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(100)),
        asOfYear,
        async ([methodA, methodB], maxLength, first, year) => {
          const variables = { methodA, methodB, maxLength, first, asOfYear: year };
          const naive = oracle(year);
          expect(await askForPaths(query('fromAToB'), variables)).toEqual(
            naive.chains(methodA, methodB, maxLength, first),
          );
          expect(await askForPaths(query('fromBToA'), variables)).toEqual(
            naive.chains(methodB, methodA, maxLength, first),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each(['coCited', 'coupled'] as const)('papers that are %s', async (kind) => {
    const query = `query ($id: ID!, $first: Int!, $evidence: Int!, $asOfYear: Int) { paper(id: $id) {
      like: ${kind}(first: $first, asOfYear: $asOfYear) { truncated papers {
        paper { paperId } count cosine jaccard evidence(first: $evidence) { paperId } } } } }`;
    interface Answer {
      paper: { like: { papers: { cosine: number; jaccard: number }[] } };
    }
    await fc.assert(
      fc.asyncProperty(
        paper,
        fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(100)),
        fc.integer({ min: 1, max: 5 }),
        asOfYear,
        async (id, first, evidence, year) => {
          const { like } = (await server.get<Answer>(query, { id, first, evidence, asOfYear: year })).paper;
          const expected = oracle(year).like(id, kind, first, evidence);
          expect(like).toEqual({
            ...expected,
            papers: expected.papers.map((each) => ({
              ...each,
              cosine: expect.closeTo(each.cosine, 12),
              jaccard: expect.closeTo(each.jaccard, 12),
            })),
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('lineages', async () => {
    const query = `query ($slug: ID!, $direction: LineageDirection!, $depth: Int!, $first: Int!, $asOfYear: Int) {
      method(slug: $slug) { lineage(direction: $direction, depth: $depth, first: $first, asOfYear: $asOfYear) {
        methods { method { slug } year distance through } truncated } } }`;
    await fc.assert(
      fc.asyncProperty(
        method,
        fc.constantFrom('EARLIER' as const, 'LATER' as const),
        fc.integer({ min: 1, max: 6 }),
        fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(500)),
        asOfYear,
        async (slug, way, depth, first, year) => {
          const answer = await server.get<{ method: { lineage: unknown } }>(query, {
            slug,
            direction: way,
            depth,
            first,
            asOfYear: year,
          });
          expect(answer.method.lineage).toEqual(oracle(year).lineage(slug, way, depth, first));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('common ancestors and matrices', async () => {
    const query = `query ($methods: [ID!]!, $depth: Int!, $first: Int!, $asOfYear: Int) {
      commonAncestors(methods: $methods, depth: $depth, first: $first, asOfYear: $asOfYear) {
        methods { method { slug } year distances } truncated }
      methodCitationMatrix(methods: $methods, asOfYear: $asOfYear) { methods { slug } counts } }`;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(slugs, { minLength: 2, maxLength: 10 }),
        fc.integer({ min: 1, max: 6 }),
        fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(100)),
        asOfYear,
        async (methods, depth, first, year) => {
          const naive = oracle(year);
          expect(await server.get(query, { methods, depth, first, asOfYear: year })).toEqual({
            commonAncestors: naive.commonAncestors(methods, depth, first),
            methodCitationMatrix: {
              methods: methods.map((slug) => ({ slug })),
              counts: naive.matrix(methods),
            },
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  test('methods related by citation', async () => {
    const query = `query ($slug: ID!, $first: Int!, $asOfYear: Int) { method(slug: $slug) {
      relatedByCitation(first: $first, asOfYear: $asOfYear) { truncated
        methods { method { slug } cites citedBy coCited coupled declared } } } }`;
    await fc.assert(
      fc.asyncProperty(
        method,
        fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(100)),
        asOfYear,
        async (slug, first, year) => {
          const answer = await server.get<{ method: { relatedByCitation: unknown } }>(query, {
            slug,
            first,
            asOfYear: year,
          });
          expect(answer.method.relatedByCitation).toEqual(oracle(year).relatedByCitation(slug, first));
        },
      ),
      { numRuns: 30 },
    );
  });
});

const pathFields = 'paths { length papers { paperId } } truncated searchedLength';

/** The keys on each path, its length held. */
async function askForPaths(query: string, variables: Record<string, unknown>) {
  interface Found {
    paths: { length: number; papers: { paperId: string }[] }[];
    truncated: boolean;
    searchedLength: number;
  }
  const data = await server.get<{ found?: Found; connection?: { found: Found } }>(query, variables);
  const { paths, ...rest } = data.found ?? data.connection!.found;
  for (const { length, papers } of paths) expect(length).toBe(papers.length - 1);
  return { paths: paths.map(({ papers }) => papers.map(({ paperId }) => paperId)), ...rest };
}
