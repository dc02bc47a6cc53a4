// Walks against an oracle that tries every number of starts, and that every pair is seen exactly once.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type EndOfLinks, planWalk, type Walk } from './plan-walk.js';

const ends = (prefix: string) =>
  fc
    .array(fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 5_000 })), { maxLength: 12 })
    .map((links) => links.map((each, place): EndOfLinks => ({ key: `${prefix}${place}`, links: each })));
const pair = fc.constantFrom(1, 8, 100, Infinity);

const withAny = (all: readonly EndOfLinks[]): EndOfLinks[] => all.filter(({ links }) => links > 0);

test('each pair of a start and an end with links is seen exactly once', () => {
  fc.assert(
    fc.property(ends('s'), ends('e'), pair, (starts, others, costOfPair) => {
      const walk = planWalk(starts, others, costOfPair);
      for (const start of withAny(starts)) {
        for (const end of withAny(others)) expect(timesSeen(walk, start.key, end.key)).toBe(1);
      }
    }),
  );
});

const timesSeen = (walk: Walk, start: string, end: string): number =>
  Number(walk.starts.includes(start) && walk.allEnds.includes(end)) +
  Number(walk.others.includes(start) && walk.ends.includes(end)) +
  Number(walk.others.includes(start) && walk.otherEnds.includes(end));

test('no other number of starts costs less, and the cost is that of the walk', () => {
  fc.assert(
    fc.property(ends('s'), ends('e'), pair, (startsWithAny, endsWithAny, costOfPair) => {
      const starts = withAny(startsWithAny).sort((one, other) => one.links - other.links);
      const others = withAny(endsWithAny);
      const costs = [...starts.keys(), starts.length].map((walked) => {
        const left = starts.length - walked;
        const walking = starts.slice(0, walked).reduce((sum, { links }) => sum + links, 0);
        const back = others.map(({ links }) => (left === 0 ? 0 : Math.min(links, left * costOfPair)));
        return back.reduce((sum, cost) => sum + cost, walking);
      });
      const walk = planWalk(startsWithAny, endsWithAny, costOfPair);
      expect(walk.cost).toBe(others.length === 0 || starts.length === 0 ? 0 : Math.min(...costs));
      const linksOf = (keys: readonly string[]): number =>
        [...starts, ...others]
          .filter(({ key }) => keys.includes(key))
          .reduce((sum, { links }) => sum + links, 0);
      const pairs = walk.others.length * walk.otherEnds.length;
      expect(linksOf([...walk.starts, ...walk.ends]) + (pairs === 0 ? 0 : pairs * costOfPair)).toBe(
        walk.cost,
      );
    }),
  );
});

test('hubs at both sides are looked up as pairs', () => {
  const walk = planWalk(
    [
      { key: 'review', links: 50_000 },
      { key: 'paper', links: 30 },
    ],
    [
      { key: 'famous', links: 120_000 },
      { key: 'unheard', links: 2 },
    ],
    8,
  );
  expect(walk).toEqual({
    starts: [],
    allEnds: ['unheard', 'famous'],
    others: ['paper', 'review'],
    ends: ['unheard'],
    otherEnds: ['famous'],
    cost: 2 + 2 * 8,
  });
});
