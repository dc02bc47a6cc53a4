// Circles, the future and shared titles: against looking at every pair of papers.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCitationFlaws } from './citation-flaws.js';

const size = 7;
const someCitations = fc.record({
  years: fc.array(fc.option(fc.integer({ min: 2000, max: 2004 }), { nil: null }), {
    minLength: size,
    maxLength: size,
  }),
  titleKeys: fc.array(fc.constantFrom('a', 'b', 'c', 'd', null), { minLength: size, maxLength: size }),
  pairs: fc.uniqueArray(
    fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([citing, cited]) => citing !== cited),
    { maxLength: 14, selector: String },
  ),
});

type Pair = readonly [number, number];

/** Who is reached from whom, by trying ever longer ways. */
function reachOf(pairs: readonly Pair[]): boolean[][] {
  const reach = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [citing, cited] of pairs) reach[citing]![cited] = true;
  for (let round = 0; round < size; round += 1)
    for (const row of reach)
      for (let by = 0; by < size; by += 1)
        if (row[by]) for (let end = 0; end < size; end += 1) row[end] ||= reach[by]![end]!;
  return reach;
}

test('they are what looking at every pair finds', () => {
  fc.assert(
    fc.property(someCitations, fc.integer({ min: 0, max: 2 }), ({ years, titleKeys, pairs }, tolerance) => {
      const found = findCitationFlaws(
        {
          years,
          titleKeys,
          citing: Int32Array.from(pairs, ([citing]) => citing),
          cited: Int32Array.from(pairs, ([, cited]) => cited),
        },
        tolerance,
      );
      const reach = reachOf(pairs);
      const sorted = [...pairs].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
      const circular = sorted.filter(([citing, cited]) => reach[cited]![citing]);
      const lowest = (paper: number): number =>
        [...Array(size).keys()].find(
          (each) => each === paper || (reach[paper]![each] && reach[each]![paper]),
        )!;
      const circles = [...new Set(circular.map(([citing]) => lowest(citing)))].sort((a, b) => a - b);
      expect(found.circleCount).toBe(circles.length);
      expect(found.circular).toEqual(
        circles.flatMap((start, circle) =>
          circular
            .filter(([citing]) => lowest(citing) === start)
            .map(([citing, cited]) => ({ circle, citing, cited })),
        ),
      );
      expect(found.future).toEqual(
        sorted
          .filter(([citing, cited]) => {
            const [year, other] = [years[citing] ?? null, years[cited] ?? null];
            return year !== null && other !== null && other - year > tolerance;
          })
          .map(([citing, cited]) => ({ citing, cited })),
      );
      const groups = [...new Set(titleKeys)]
        .filter((key) => key !== null)
        .map((key) => [...titleKeys.keys()].filter((paper) => titleKeys[paper] === key));
      expect(found.sameTitle).toEqual(groups.filter((group) => group.length > 1));
    }),
    { numRuns: 500 },
  );
});
