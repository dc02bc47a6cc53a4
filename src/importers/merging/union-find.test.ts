// Disjoint sets, held against a list that is painted over by hand.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDisjointSets } from './union-find.js';

/** Every number with the smallest of its set, by repainting one of the two sets at each union. */
function paint(size: number, unions: readonly (readonly [number, number])[]): number[] {
  const colours = Array.from({ length: size }, (_, number) => number);
  for (const [first, second] of unions) {
    const [one, other] = [colours[first]!, colours[second]!];
    colours.forEach((colour, number) => {
      if (colour === one || colour === other) colours[number] = Math.min(one, other);
    });
  }
  return colours;
}

describe('disjoint sets', () => {
  test('whatever is united is found under the smallest number of its set', () => {
    const someUnions = fc.integer({ min: 1, max: 40 }).chain((size) => {
      const number = fc.nat({ max: size - 1 });
      return fc.tuple(fc.constant(size), fc.array(fc.tuple(number, number), { maxLength: 60 }));
    });
    fc.assert(
      fc.property(someUnions, ([size, unions]) => {
        const sets = createDisjointSets(size);
        for (const [first, second] of unions) sets.unite(first, second);
        expect(Array.from({ length: size }, (_, number) => sets.find(number))).toEqual(paint(size, unions));
        expect(sets.size).toBe(size);
      }),
    );
  });

  test('sets may be added at any time, past the first capacity', () => {
    const sets = createDisjointSets(2);
    expect(sets.add()).toBe(2);
    sets.unite(2, 1);
    for (let number = 3; number < 5_000; number += 1) expect(sets.add()).toBe(number);
    expect([0, 1, 2, 3, 4_999].map((number) => sets.find(number))).toEqual([0, 1, 1, 3, 4_999]);
    sets.unite(4_999, 2);
    expect(sets.find(4_999)).toBe(1);
    expect(sets.size).toBe(5_000);
  });

  test('a chain of a hundred thousand is found in an instant, united from either end', () => {
    const size = 100_000;
    const upwards = createDisjointSets(size);
    const downwards = createDisjointSets(size);
    for (let number = 1; number < size; number += 1) {
      upwards.unite(number - 1, number);
      downwards.unite(size - number - 1, size - number);
    }
    const start = performance.now();
    let apart = 0;
    for (let number = 0; number < size; number += 1) apart += upwards.find(number) + downwards.find(number);
    expect(apart).toBe(0);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
