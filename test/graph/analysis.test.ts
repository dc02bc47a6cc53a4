// Graph Data Science's algorithms as the analysis asks them, against naive oracles on random graphs.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toAddedOrder } from '../../src/domain/list-order.js';
import { silentProgress } from '../../src/domain/progress.js';
import { analyzeCitations } from '../../src/features/analysis/analyze-citations.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import {
  areConnected,
  naiveBetweenness,
  naiveComponents,
  naiveCores,
  naiveModularity,
  naiveNumbers,
  naivePageRank,
  type NumberedCitations,
  rankCorrelation,
} from '../kit/naive-analysis.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await graph.clear();
  await graph.close();
});

interface StoredPaper {
  readonly pageRank: number;
  readonly component: number;
  readonly community: number;
  readonly core: number;
  readonly betweenness: number;
}

/** The graph with these citations and nothing else; keys in the order of the numbers. */
async function write({ size, citations }: NumberedCitations): Promise<void> {
  await graph.connection.runStatement('MATCH (node) WHERE NOT node:SchemaStep DETACH DELETE node');
  const keys = Array.from({ length: size }, (_, number) => toKey(number));
  await graph.connection.runStatement(
    `UNWIND $rows AS row
     CREATE (:Paper {paperId: row.key, orderKey: '9999 ' + row.key, addedOrder: row.added, known: true})`,
    { rows: keys.map((key) => ({ key, added: toAddedOrder(1, key) })) },
  );
  await graph.connection.runStatement(
    `UNWIND $pairs AS pair
     MATCH (citing:Paper {paperId: pair[0]}), (cited:Paper {paperId: pair[1]})
     CREATE (citing)-[:CITES]->(cited)`,
    { pairs: citations.map(([citing, cited]) => [toKey(citing), toKey(cited)]) },
  );
}

const toKey = (number: number): string => `local:${String(number).padStart(5, '0')}`;

function analyze(options: { seed?: number; resolution?: number; samples?: number } = {}) {
  const { seed = 42, resolution = 1, samples = null } = options;
  const { connection } = graph;
  return analyzeCitations({
    connection,
    seed,
    resolution,
    betweennessSamples: samples,
    progress: silentProgress,
  });
}

const readPapers = (): Promise<StoredPaper[]> =>
  graph.connection.runStatement<StoredPaper>(
    `MATCH (paper:Paper)
     RETURN paper.pageRank AS pageRank, paper.component AS component, paper.community AS community,
       paper.core AS core, paper.betweenness AS betweenness
     ORDER BY paper.paperId`,
  );

/** Up to 24 papers, from sparse to dense, with cycles and mutual citations, some without any. */
const anyCitations: fc.Arbitrary<NumberedCitations> = fc.integer({ min: 1, max: 24 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    citations: fc.uniqueArray(
      fc
        .tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: size - 1 }))
        .filter(([citing, cited]) => citing !== cited),
      { maxLength: size === 1 ? 0 : 4 * size, selector: ([citing, cited]) => `${citing} ${cited}` },
    ),
  }),
);

test('ranks, components, cores and betweenness are those of their definitions, communities fit together', async () => {
  await fc.assert(
    fc.asyncProperty(anyCitations, fc.constantFrom(0.5, 1, 2), async (world, resolution) => {
      await write(world);
      const report = await analyze({ resolution });
      const papers = await readPapers();

      const ranks = naivePageRank(world);
      const change = papers.reduce((sum, { pageRank }, place) => sum + Math.abs(pageRank - ranks[place]!), 0);
      expect(change).toBeLessThan(1e-12);

      const components = naiveNumbers(naiveComponents(world));
      expect(papers.map(({ component }) => component)).toEqual(components);
      expect(report.componentCount).toBe(Math.max(...components));
      expect(report.largestComponent).toBe(components.filter((each) => each === 1).length);

      const cores = naiveCores(world);
      expect(papers.map(({ core }) => core)).toEqual(cores);
      expect(report.degeneracy).toBe(Math.max(...cores));

      for (const [place, expected] of naiveBetweenness(world).entries())
        expect(papers[place]!.betweenness).toBeCloseTo(expected, 9);

      const communities = papers.map(({ community }) => community);
      expect(communities).toEqual(naiveNumbers(communities));
      expect(report.communityCount).toBe(Math.max(...communities));
      expect(areConnected(world, communities)).toBe(true);
      const alone = naiveModularity(
        world,
        communities.map((_, place) => place),
        resolution,
      );
      const reached = naiveModularity(world, communities, resolution);
      if (world.citations.length > 0) {
        expect(report.modularity).toBeCloseTo(reached, 9);
        expect(reached).toBeGreaterThanOrEqual(alone);
      }
    }),
    { numRuns: 25 },
  );
});

/** Groups of papers that cite each other much and others little, as a pseudo-random citation graph without cycles. */
function makeGroups(groups: number, groupSize: number): NumberedCitations {
  let state = 7;
  const random = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const size = groups * groupSize;
  const citations: [number, number][] = [];
  for (let citing = 0; citing < size; citing += 1) {
    for (let cited = 0; cited < citing; cited += 1) {
      const isOwn = citing % groups === cited % groups;
      // Early papers are cited by many.
      if (random() < (isOwn ? 0.25 : 0.004) / (1 + cited / groupSize)) citations.push([citing, cited]);
    }
  }
  return { size, citations };
}

test('the same seed finds the same communities, about as good as those that were planted', async () => {
  const world = makeGroups(5, 60);
  await write(world);
  const first = await analyze();
  const papers = await readPapers();
  const second = await analyze();
  expect(await readPapers()).toEqual(papers);
  expect({ ...second, seconds: 0 }).toEqual({ ...first, seconds: 0 });
  const communities = papers.map(({ community }) => community);
  expect(areConnected(world, communities)).toBe(true);
  // The baseline: nine tenths of what the groups have that the graph was made of.
  const planted = communities.map((_, place) => place % 5);
  expect(first.modularity).toBeGreaterThanOrEqual(0.9 * naiveModularity(world, planted));
  expect((await analyze({ resolution: 4 })).communityCount).toBeGreaterThan(first.communityCount);
});

test('betweenness over the paths from some papers ranks them much as over those from all', async () => {
  await write(makeGroups(4, 100));
  expect((await analyze()).betweennessSamples).toBeNull();
  const exact = (await readPapers()).map(({ betweenness }) => betweenness);
  expect((await analyze({ samples: 150 })).betweennessSamples).toBe(150);
  const sampled = (await readPapers()).map(({ betweenness }) => betweenness);
  expect(sampled).not.toEqual(exact);
  expect(rankCorrelation(sampled, exact)).toBeGreaterThan(0.9);
});

test('of papers without citations none can be chosen to count paths from', async () => {
  await write({ size: 3, citations: [] });
  const report = await analyze({ samples: 1 });
  expect([report.betweennessSamples, report.communityCount, report.modularity]).toEqual([null, 3, 0]);
});

test('as many samples as papers are all of them', async () => {
  await write({
    size: 3,
    citations: [
      [0, 1],
      [1, 2],
    ],
  });
  expect((await analyze({ samples: 3 })).betweennessSamples).toBeNull();
  expect((await readPapers()).map(({ betweenness }) => betweenness)).toEqual([0, 1, 0]);
});
