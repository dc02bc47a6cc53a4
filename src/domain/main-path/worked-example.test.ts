// A network of twenty citations with every figure derived by hand from the definitions, step by step.
import { describe, expect, test } from '@jest/globals';
import { toCitations } from '../../../test/kit/arbitrary-citations.js';
import { type Pair } from '../../../test/kit/naive-main-path.js';
import { findMainPath } from './find-main-path.js';
import { mainPathLimits, type MainPathQuestion } from './main-path.js';

// From the cited to the citing; two sources, A and B, and four sinks, K, L, M and N:
//
//   A ─▶ C        C ─▶ E, N       E ─▶ G, H     G ─▶ I, K     I ─▶ K
//   B ─▶ C, D     D ─▶ E, F, N    F ─▶ H, M     H ─▶ I, J     J ─▶ K, L, M
//
// Paths that end at a paper, by the papers that it cites, and paths that begin at it, by those that cite it:
//
//        from a source       from any paper         to a sink            to any paper
//   A    1                   1                      C 7           =  7   1 + C 14           = 15
//   B    1                   1                      C 7 + D 12    = 19   1 + C 14 + D 23    = 38
//   C    A 1 + B 1    = 2    1 + A 1 + B 1   =  3   E 6 + N 1     =  7   1 + E 12 + N 1     = 14
//   D    B 1          = 1    1 + B 1         =  2   E 6 + F 5 + N = 12   1 + E 12 + F 9 + N = 23
//   E    C 2 + D 1    = 3    1 + C 3 + D 2   =  6   G 2 + H 4     =  6   1 + G 4 + H 7      = 12
//   F    D 1          = 1    1 + D 2         =  3   H 4 + M 1     =  5   1 + H 7 + M 1      =  9
//   G    E 3          = 3    1 + E 6         =  7   I 1 + K 1     =  2   1 + I 2 + K 1      =  4
//   H    E 3 + F 1    = 4    1 + E 6 + F 3   = 10   I 1 + J 3     =  4   1 + I 2 + J 4      =  7
//   I    G 3 + H 4    = 7    1 + G 7 + H 10  = 18   K 1           =  1   1 + K 1            =  2
//   J    H 4          = 4    1 + H 10        = 11   K + L + M     =  3   1 + K + L + M      =  4
//   K, L, M, N                                      1                    1
//
// From sources to sinks there are A's 7 and B's 19, 26 in all.
const papers = Array.from('ABCDEFGHIJKLMN');

/** The weight of each citation: paths that end at the cited paper times paths that begin at the citing one. */
const weights: Readonly<Record<string, Readonly<Record<MainPathQuestion['weights'], number>>>> = {
  AC: { SPC: 1 * 7, SPLC: 1 * 7, SPNP: 1 * 14 },
  BC: { SPC: 1 * 7, SPLC: 1 * 7, SPNP: 1 * 14 },
  BD: { SPC: 1 * 12, SPLC: 1 * 12, SPNP: 1 * 23 },
  CE: { SPC: 2 * 6, SPLC: 3 * 6, SPNP: 3 * 12 },
  CN: { SPC: 2 * 1, SPLC: 3 * 1, SPNP: 3 * 1 },
  DE: { SPC: 1 * 6, SPLC: 2 * 6, SPNP: 2 * 12 },
  DF: { SPC: 1 * 5, SPLC: 2 * 5, SPNP: 2 * 9 },
  DN: { SPC: 1 * 1, SPLC: 2 * 1, SPNP: 2 * 1 },
  EG: { SPC: 3 * 2, SPLC: 6 * 2, SPNP: 6 * 4 },
  EH: { SPC: 3 * 4, SPLC: 6 * 4, SPNP: 6 * 7 },
  FH: { SPC: 1 * 4, SPLC: 3 * 4, SPNP: 3 * 7 },
  FM: { SPC: 1 * 1, SPLC: 3 * 1, SPNP: 3 * 1 },
  GI: { SPC: 3 * 1, SPLC: 7 * 1, SPNP: 7 * 2 },
  GK: { SPC: 3 * 1, SPLC: 7 * 1, SPNP: 7 * 1 },
  HI: { SPC: 4 * 1, SPLC: 10 * 1, SPNP: 10 * 2 },
  HJ: { SPC: 4 * 3, SPLC: 10 * 3, SPNP: 10 * 4 },
  IK: { SPC: 7 * 1, SPLC: 18 * 1, SPNP: 18 * 1 },
  JK: { SPC: 4 * 1, SPLC: 11 * 1, SPNP: 11 * 1 },
  JL: { SPC: 4 * 1, SPLC: 11 * 1, SPNP: 11 * 1 },
  JM: { SPC: 4 * 1, SPLC: 11 * 1, SPNP: 11 * 1 },
};
const citations = toCitations(
  papers,
  Object.keys(weights).map(([cited, citing]): Pair => [cited!, citing!]),
);

const find = (question: Partial<MainPathQuestion>) =>
  findMainPath(
    citations,
    { weights: 'SPC', search: 'GLOBAL', keyRoutes: 1, ...question },
    { ...mainPathLimits, papersOnPaths: 10_000 },
  );

describe.each(['SPC', 'SPLC', 'SPNP'] as const)('%s', (by) => {
  test('the weight of every citation', () => {
    const { links } = find({ weights: by, search: 'KEY_ROUTE', keyRoutes: 20 });
    expect(
      Object.fromEntries(links.map(({ cited, citing, weight }) => [cited + citing, Number(weight)])),
    ).toEqual(Object.fromEntries(Object.entries(weights).map(([link, weight]) => [link, weight[by]])));
  });
});

test('its counts', () => {
  expect(find({})).toMatchObject({
    paperCount: 14,
    citationCount: 20,
    sourceCount: 2,
    sinkCount: 4,
    isolatedCount: 0,
    pathCount: 26n,
    cyclicCitationCount: 0,
  });
});

describe('the searches', () => {
  // Forward from B–D, the heaviest citation of a source (12 against 7; 12, 7; 23, 14), then D–E before D–F
  // (6, 5; 12, 10; 24, 18), E–H before E–G, H–J before H–I, and J's three sinks tie.
  test.each([
    ['SPC', 12n + 6n + 12n + 12n + 4n],
    ['SPLC', 12n + 12n + 24n + 30n + 11n],
    ['SPNP', 23n + 24n + 42n + 40n + 11n],
  ] as const)('LOCAL_FORWARD, %s', (by, weight) => {
    expect(find({ weights: by, search: 'LOCAL_FORWARD' }).paths).toMatchObject([
      { papers: Array.from('BDEHJK'), weight, equalCount: 3n },
    ]);
  });

  // Backward from I–K, the heaviest citation by a sink (7 against J's 4; 18, 11; 18, 11), then H before G (4, 3;
  // 10, 7; 20, 14), E before F, C before D (12, 6; 18, 12; 36, 24), and A ties with B.
  test.each([
    ['SPC', 7n + 12n + 12n + 4n + 7n],
    ['SPLC', 7n + 18n + 24n + 10n + 18n],
    ['SPNP', 14n + 36n + 42n + 20n + 18n],
  ] as const)('LOCAL_BACKWARD, %s', (by, weight) => {
    expect(find({ weights: by, search: 'LOCAL_BACKWARD' }).paths).toMatchObject([
      { papers: Array.from('ACEHIK'), weight, equalCount: 2n },
    ]);
  });

  // By C rather than by D (7 + 12 against 12 + 6; 7 + 18, 12 + 12; 14 + 36, 23 + 24), by H, then by J rather than
  // by I (12 + 4, 4 + 7; 30 + 11, 10 + 18; 40 + 11, 20 + 18): neither what the one nor what the other local search
  // finds. A or B begins it, K, L or M ends it.
  test.each([
    ['SPC', 7n + 12n + 12n + 12n + 4n],
    ['SPLC', 7n + 18n + 24n + 30n + 11n],
    ['SPNP', 14n + 36n + 42n + 40n + 11n],
  ] as const)('GLOBAL, %s', (by, weight) => {
    expect(find({ weights: by, search: 'GLOBAL' }).paths).toMatchObject([
      { papers: Array.from('ACEHJK'), weight, equalCount: 6n },
    ]);
  });

  // SPC: B–D, C–E, E–H and H–J are heaviest, 12 each, and B–D is first by its cited paper.
  test.each([
    [
      'SPC',
      [
        { keyRoute: 'BD', papers: 'BDEHJK', weight: 46n, equalCount: 3n },
        { keyRoute: 'CE', papers: 'ACEHJK', weight: 47n, equalCount: 6n },
      ],
    ],
    [
      'SPLC',
      [
        { keyRoute: 'HJ', papers: 'ACEHJK', weight: 90n, equalCount: 6n },
        { keyRoute: 'EH', papers: 'ACEHJK', weight: 90n, equalCount: 6n },
      ],
    ],
    [
      'SPNP',
      [
        { keyRoute: 'EH', papers: 'ACEHJK', weight: 143n, equalCount: 6n },
        { keyRoute: 'HJ', papers: 'ACEHJK', weight: 143n, equalCount: 6n },
      ],
    ],
  ] as const)('KEY_ROUTE, %s', (by, expected) => {
    const { paths } = find({ weights: by, search: 'KEY_ROUTE', keyRoutes: 2 });
    expect(
      paths.map((path) => ({
        keyRoute: path.keyRoute!.cited + path.keyRoute!.citing,
        papers: path.papers.join(''),
        weight: path.weight,
        equalCount: path.equalCount,
      })),
    ).toEqual(expected);
  });
});
