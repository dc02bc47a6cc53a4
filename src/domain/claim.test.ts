// Claims as they are stored: what is written is read again, and equal claims are equal texts.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Claim, compareClaims, formatClaim, parseClaim, sortProperties } from './claim.js';

/** JSON knows no negative zero, so no claim read from a file holds one. */
const someJson = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const someClaim: fc.Arbitrary<Claim> = fc.record({
  import: fc.nat(),
  id: fc.string({ unit: 'grapheme' }),
  said: fc.dictionary(fc.string({ unit: 'grapheme' }), someJson),
});

/** The same value with the properties of every object the other way round. */
function reverseProperties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseProperties);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, inner]) => [name, reverseProperties(inner)]));
}

test('a claim is a JSON array of import, id and what is said', () => {
  const claim = { import: 3, id: 'doi:10.1/x', said: { year: 2020, title: 'On trees', venue: null } };
  expect(formatClaim(claim)).toBe('[3,"doi:10.1/x",{"title":"On trees","venue":null,"year":2020}]');
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(someClaim, (claim) => {
      expect(parseClaim(formatClaim(claim))).toEqual(claim);
    }),
  );
});

test('claims that say the same are the same text, however their properties came', () => {
  fc.assert(
    fc.property(someClaim, (claim) => {
      const reversed = { ...claim, said: reverseProperties(claim.said) as Claim['said'] };
      expect(formatClaim(reversed)).toBe(formatClaim(claim));
    }),
  );
});

test('a property that is undefined is not said, one that is null is', () => {
  const said = { title: undefined, year: null, authors: [{ person: 'a', name: undefined }] };
  expect(formatClaim({ import: 1, id: 'x', said })).toBe('[1,"x",{"authors":[{"person":"a"}],"year":null}]');
});

test('properties are put in order at every depth, lists stay as they are', () => {
  const sorted = sortProperties({ b: [{ d: 1, c: 2 }, 3], a: { f: null, e: 'x' } });
  expect(JSON.stringify(sorted)).toBe('{"a":{"e":"x","f":null},"b":[{"c":2,"d":1},3]}');
});

test('claims are in order of import, then of id by code units', () => {
  const toClaim = (number: number, id: string): Claim => ({ import: number, id, said: {} });
  const claims = [toClaim(10, 'a'), toClaim(2, 'é'), toClaim(2, 'z'), toClaim(2, 'B')];
  expect(claims.sort(compareClaims).map(({ import: number, id }) => `${number} ${id}`)).toEqual([
    '2 B',
    '2 z',
    '2 é',
    '10 a',
  ]);
  expect(compareClaims(toClaim(1, 'a'), toClaim(1, 'a'))).toBe(0);
});
