// Main paths: against every path of small graphs, on a world known by heart, and on graphs too large for either.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { someCitations, toCitations } from '../../../test/kit/arbitrary-citations.js';
import { findMainPathNaively, type Pair } from '../../../test/kit/naive-main-path.js';
import { toCitationGraph } from './citation-graph.js';
import { findMainPath } from './find-main-path.js';
import { leaveOutCycles } from './leave-out-cycles.js';
import { mainPathLimits, mainPathSearches, type MainPathQuestion, traversalWeights } from './main-path.js';
import { weighCitations } from './weigh-citations.js';

const find = (
  papers: readonly string[],
  pairs: readonly Pair[],
  question: Partial<MainPathQuestion> = {},
  limits: Partial<Record<keyof typeof mainPathLimits, number>> = {},
) =>
  findMainPath(
    toCitations(papers, pairs),
    { weights: 'SPC', search: 'GLOBAL', keyRoutes: 1, ...question },
    { ...mainPathLimits, ...limits },
  );

const someQuestion: fc.Arbitrary<MainPathQuestion> = fc.record({
  weights: fc.constantFrom(...traversalWeights),
  search: fc.constantFrom(...mainPathSearches),
  keyRoutes: fc.integer({ min: 1, max: 5 }),
});

describe('against every path there is', () => {
  test('paths, equal paths, counts and what is left out', () => {
    fc.assert(
      fc.property(someCitations, someQuestion, ({ papers, pairs }, question) => {
        const { weights, ...expected } = findMainPathNaively(papers, pairs, question);
        const { papers: joined, links, ...found } = find(papers, pairs, question);
        expect(found).toEqual(expected);
        // What the paths have in common stands there once, and papers after those they cite.
        const onPaths = new Set(found.paths.flatMap((path) => path.papers));
        expect([...joined].sort()).toEqual([...onPaths].sort());
        expect(new Set(links.map((link) => JSON.stringify([link.cited, link.citing])))).toEqual(
          new Set(
            found.paths.flatMap((path) =>
              path.links.map((link) => JSON.stringify([link.cited, link.citing])),
            ),
          ),
        );
        for (const { cited, citing, weight } of links) {
          expect(weight).toBe(weights.get(JSON.stringify([cited, citing])));
          expect(joined.indexOf(cited)).toBeLessThan(joined.indexOf(citing));
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test('the weight of every citation', () => {
    fc.assert(
      fc.property(someCitations, fc.constantFrom(...traversalWeights), ({ papers, pairs }, weights) => {
        const { paperIds, citedBy } = toCitationGraph(toCitations(papers, pairs));
        const { graph } = leaveOutCycles(citedBy, 0);
        const weighed = weighCitations(graph, weights);
        const found = new Map<string, bigint>();
        for (const cited of graph.order) {
          for (const citing of graph.newer.neighbours.subarray(
            graph.newer.offsets[cited],
            graph.newer.offsets[cited + 1],
          )) {
            found.set(JSON.stringify([paperIds[cited], paperIds[citing]]), weighed.weightOf(cited, citing));
          }
        }
        const question = { weights, search: 'GLOBAL', keyRoutes: 1 } as const;
        expect(found).toEqual(findMainPathNaively(papers, pairs, question).weights);
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which papers and citations come makes no difference', () => {
    fc.assert(
      fc.property(
        someCitations.chain(({ papers, pairs }) =>
          fc.record({
            papers: fc.constant(papers),
            pairs: fc.constant(pairs),
            otherPapers: fc.shuffledSubarray(papers, { minLength: papers.length }),
            otherPairs: fc.shuffledSubarray(pairs, { minLength: pairs.length }),
          }),
        ),
        someQuestion,
        ({ papers, pairs, otherPapers, otherPairs }, question) => {
          expect(find(otherPapers, otherPairs, question)).toEqual(find(papers, pairs, question));
        },
      ),
      { numRuns: 300 },
    );
  });
});

// Worked out by hand, after no one's figures:
//
//   a ──▶ c ──▶ d ──▶ f     eight full paths: from a and b by c, each by d to f, by d to g, or straight to g;
//   b ──▶ c ──▶ g           h ──▶ g; and n ──▶ f
//         d ──▶ g
//   h ──▶ g                 a circle: n is a source of what remains, m is alone
//   m ⇄ n ──▶ f
describe('a world known by heart', () => {
  const papers = ['a', 'b', 'c', 'd', 'f', 'g', 'h', 'm', 'n'];
  const pairs: Pair[] = [
    ['a', 'c'],
    ['b', 'c'],
    ['c', 'd'],
    ['c', 'g'],
    ['d', 'f'],
    ['d', 'g'],
    ['h', 'g'],
    ['m', 'n'],
    ['n', 'm'],
    ['n', 'f'],
  ];

  test.each([
    // Behind a: d–f, d–g, g.     Before c: a, b, and c itself where paths begin anywhere.
    ['SPC', { 'a c': 3n, 'b c': 3n, 'c d': 4n, 'c g': 2n, 'd f': 2n, 'd g': 2n, 'h g': 1n, 'n f': 1n }],
    ['SPLC', { 'a c': 3n, 'b c': 3n, 'c d': 6n, 'c g': 3n, 'd f': 4n, 'd g': 4n, 'h g': 1n, 'n f': 1n }],
    ['SPNP', { 'a c': 5n, 'b c': 5n, 'c d': 9n, 'c g': 3n, 'd f': 4n, 'd g': 4n, 'h g': 1n, 'n f': 1n }],
  ] as const)('%s', (weights, expected) => {
    const { links } = find(papers, pairs, { weights, search: 'KEY_ROUTE', keyRoutes: 50 });
    expect(
      Object.fromEntries(links.map(({ cited, citing, weight }) => [`${cited} ${citing}`, weight])),
    ).toEqual(expected);
  });

  test('its counts, and the circle', () => {
    expect(find(papers, pairs)).toMatchObject({
      paperCount: 9,
      citationCount: 10,
      sourceCount: 4,
      sinkCount: 2,
      isolatedCount: 1,
      pathCount: 8n,
      cyclicCitationCount: 2,
      cyclicCitations: [
        { cited: 'm', citing: 'n' },
        { cited: 'n', citing: 'm' },
      ],
    });
  });

  test.each([
    // a or b, c, d, then f or g: 3 + 4 + 2.
    ['GLOBAL', [{ papers: ['a', 'c', 'd', 'f'], weight: 9n, equalCount: 4n }]],
    ['LOCAL_FORWARD', [{ papers: ['a', 'c', 'd', 'f'], weight: 9n, equalCount: 4n }]],
    // Of the sinks, f is cited best from d, and g from c as well as from d.
    ['LOCAL_BACKWARD', [{ papers: ['a', 'c', 'd', 'f'], weight: 9n, equalCount: 6n }]],
    [
      'KEY_ROUTE',
      [
        {
          papers: ['a', 'c', 'd', 'f'],
          weight: 9n,
          equalCount: 4n,
          keyRoute: { cited: 'c', citing: 'd', weight: 4n },
        },
        {
          papers: ['a', 'c', 'd', 'f'],
          weight: 9n,
          equalCount: 2n,
          keyRoute: { cited: 'a', citing: 'c', weight: 3n },
        },
        {
          papers: ['b', 'c', 'd', 'f'],
          weight: 9n,
          equalCount: 2n,
          keyRoute: { cited: 'b', citing: 'c', weight: 3n },
        },
        {
          papers: ['a', 'c', 'g'],
          weight: 5n,
          equalCount: 2n,
          keyRoute: { cited: 'c', citing: 'g', weight: 2n },
        },
      ],
    ],
  ] as const)('%s', (search, expected) => {
    expect(find(papers, pairs, { search, keyRoutes: 4 }).paths).toMatchObject(expected);
  });

  test('several paths come as one graph too', () => {
    const { papers: joined, links } = find(papers, pairs, { search: 'KEY_ROUTE', keyRoutes: 4 });
    expect(joined).toEqual(['a', 'b', 'c', 'd', 'f', 'g']);
    expect(links.map(({ cited, citing }) => `${cited}${citing}`)).toEqual(['ac', 'bc', 'cd', 'cg', 'df']);
  });
});

test.each(mainPathSearches)('where nothing is cited there is no path: %s', (search) => {
  const alone = { paths: [], papers: [], links: [], pathCount: 0n, sourceCount: 0, sinkCount: 0 };
  expect(find([], [], { search })).toMatchObject({ ...alone, paperCount: 0, isolatedCount: 0 });
  expect(find(['a', 'b'], [['a', 'a']], { search })).toMatchObject({
    ...alone,
    citationCount: 0,
    isolatedCount: 2,
  });
  const circle: Pair[] = [
    ['a', 'b'],
    ['b', 'a'],
  ];
  expect(find(['a', 'b'], circle, { search })).toMatchObject({
    ...alone,
    citationCount: 2,
    isolatedCount: 2,
  });
});

describe('graphs too large to list their paths', () => {
  const name = (place: number): string => String(place).padStart(7, '0');

  /** Each begins where the one before it ends: 0 ──▶ 1, 2 ──▶ 3 ──▶ 4, 5 ──▶ 6 … */
  function chainDiamonds(count: number): { papers: string[]; pairs: Pair[] } {
    const papers = Array.from({ length: 3 * count + 1 }, (_, place) => name(place));
    const pairs = Array.from({ length: count }, (_, diamond): Pair[] => {
      const [top, left, right, bottom] = papers.slice(3 * diamond, 3 * diamond + 4) as [
        string,
        string,
        string,
        string,
      ];
      return [
        [top, left],
        [top, right],
        [left, bottom],
        [right, bottom],
      ];
    }).flat();
    return { papers, pairs };
  }

  test.each(mainPathSearches)('a hundred diamonds in a chain have 2^100 paths: %s', (search) => {
    const { papers, pairs } = chainDiamonds(100);
    const { paths, pathCount } = find(papers, pairs, { search });
    expect(pathCount).toBe(2n ** 100n);
    const equalCount = search === 'KEY_ROUTE' ? 2n ** 99n : 2n ** 100n;
    expect(paths).toMatchObject([{ equalCount, weight: 200n * 2n ** 99n }]);
    // Of each diamond the left side.
    expect(paths[0]!.papers).toEqual(papers.filter((_, place) => place % 3 !== 2));
  });

  test('a chain of 200,000 papers is one path', () => {
    const papers = Array.from({ length: 200_000 }, (_, place) => name(place));
    const pairs = papers.slice(1).map((citing, place): Pair => [papers[place]!, citing]);
    for (const search of ['GLOBAL', 'KEY_ROUTE'] as const) {
      const { paths, pathCount } = find(
        papers,
        pairs,
        { search, weights: 'SPNP' },
        { papersOnPaths: 200_000 },
      );
      expect([paths.length, paths[0]!.papers.length, paths[0]!.equalCount, pathCount]).toEqual([
        1,
        200_000,
        1n,
        1n,
      ]);
    }
  });

  test('a circle of 200,000 papers is left out', () => {
    const papers = Array.from({ length: 200_000 }, (_, place) => name(place));
    const pairs = papers.map((citing, place): Pair => [papers.at(place - 1)!, citing]);
    const { paths, cyclicCitationCount, cyclicCitations } = find(papers, pairs);
    expect([paths.length, cyclicCitationCount, cyclicCitations.length]).toEqual([
      0,
      200_000,
      mainPathLimits.leftOut,
    ]);
  });

  test('a path longer than the limit is refused, and the limit is the last that is allowed', () => {
    const { papers, pairs } = chainDiamonds(10);
    expect(find(papers, pairs, {}, { papersOnPaths: 21 }).papers).toHaveLength(21);
    expect(() => find(papers, pairs, {}, { papersOnPaths: 20 })).toThrow(
      expect.objectContaining({ code: 'TOO_EXPENSIVE', details: { maximumPapersOnPaths: 20 } }),
    );
  });

  test('numbers of paths that would fill the memory are refused before they are counted', () => {
    const { papers, pairs } = chainDiamonds(100_000);
    expect(() => find(papers, pairs)).toThrow(
      expect.objectContaining({
        code: 'TOO_EXPENSIVE',
        details: { maximumBytesOfCounts: mainPathLimits.bytesOfCounts },
      }),
    );
  });
});
