// Paths of one length: all of them, in order, none with a paper twice.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listPathsOfLength } from './citation-paths.js';

const papers = ['a', 'b', 'c', 'd', 'e', 'f'];

const toSuccessors = (pairs: readonly (readonly [string, string])[]) => {
  const successors = new Map<string, Set<string>>();
  for (const [from, to] of pairs) successors.set(from, (successors.get(from) ?? new Set()).add(to));
  return successors;
};

/** Every sequence of so many different papers, the first that are linked throughout. */
function listNaively(
  pairs: readonly (readonly [string, string])[],
  from: string,
  to: string,
  length: number,
) {
  const inner = papers.filter((paper) => paper !== from && paper !== to);
  const sequences = (size: number, left: readonly string[]): string[][] =>
    size === 0
      ? [[]]
      : left.flatMap((paper) =>
          sequences(
            size - 1,
            left.filter((each) => each !== paper),
          ).map((rest) => [paper, ...rest]),
        );
  return sequences(length - 1, inner)
    .map((between) => [from, ...between, to])
    .filter((path) =>
      path
        .slice(1)
        .every((paper, place) => pairs.some(([one, other]) => one === path[place] && other === paper)),
    );
}

describe('paths of one length', () => {
  test('are what trying every sequence finds, as many as asked for', () => {
    const pair = fc
      .tuple(fc.constantFrom(...papers), fc.constantFrom(...papers))
      .filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 25 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 9 }),
        (pairs, length, limit) => {
          const expected = listNaively(pairs, 'a', 'f', length);
          const search = { sources: new Set(['a']), targets: new Set(['f']), length, limit };
          expect(listPathsOfLength(toSuccessors(pairs), search)).toEqual({
            paths: expected.slice(0, limit),
            isWhole: expected.length <= limit,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('begin and end at any of several papers, and hold none of these between', () => {
    const successors = toSuccessors([
      ['b', 'a'],
      ['a', 'c'],
      ['c', 'd'],
      ['d', 'e'],
    ]);
    const ends = { sources: new Set(['b', 'a']), targets: new Set(['d', 'e']) };
    const find = (length: number) => listPathsOfLength(successors, { ...ends, length, limit: 9 }).paths;
    expect(find(2)).toEqual([['a', 'c', 'd']]);
    expect(find(3)).toEqual([]);
  });

  test('of length 0 are papers that are both ends', () => {
    const ends = { sources: new Set(['b', 'a', 'c']), targets: new Set(['c', 'a']) };
    expect(listPathsOfLength(new Map(), { ...ends, length: 0, limit: 9 }).paths).toEqual([['a'], ['c']]);
  });

  test('are not looked for without end', () => {
    // Of forty that all lead to each other only the first is next to an end, so that there is no path but by way of it twice.
    const many = Array.from({ length: 40 }, (_, place) => `p${place}`);
    const pairs = [
      ['start', 'p0'] as const,
      ...many.flatMap((one) => many.filter((other) => other !== one).map((other) => [one, other] as const)),
      ['p0', 'end'] as const,
    ];
    const ends = { sources: new Set(['start']), targets: new Set(['end']) };
    const find = (length: number) => listPathsOfLength(toSuccessors(pairs), { ...ends, length, limit: 5 });
    expect(find(2)).toEqual({ paths: [['start', 'p0', 'end']], isWhole: true });
    expect(find(10)).toEqual({ paths: [], isWhole: false });
  });
});
