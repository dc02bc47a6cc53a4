// Order keys stand in one order however texts are compared, and that is the order of the texts themselves.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { highestOrderKey, lowestOrderKey, toOrderKey, toPaperOrderKey } from './order-key.js';

/** By code point, as UTF-8 bytes are. */
const byCodePoint = (a: string, b: string): number =>
  Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
/** By UTF-16 code unit, as JavaScript and Java compare. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const someUnit = fc.constantFrom(
  'a',
  'A',
  '0',
  'é',
  '\uD7FE',
  '\uD7FF',
  '\uE000',
  '\uFFFD',
  '\uFFFF',
  '😀',
  '𝒳',
  '\u{10FFFF}',
);
const someText = fc.oneof(
  fc.string({ unit: someUnit, minLength: 1, maxLength: 4 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  // What looks as if it had been spelled out already.
  fc.constantFrom('\uD7FF00e000', '\uD7FF01f600', '\uD7FF'),
);

test('two order keys compare as their texts do, by code point and by code unit', () => {
  fc.assert(
    fc.property(someText, someText, (one, other) => {
      const [oneKey, otherKey] = [toOrderKey(one), toOrderKey(other)];
      expect(byCodePoint(oneKey, otherKey)).toBe(byCodePoint(one, other));
      expect(byCodeUnit(oneKey, otherKey)).toBe(byCodePoint(one, other));
    }),
    { numRuns: 2_000 },
  );
});

test('every order key stands between the lowest and the highest', () => {
  fc.assert(
    fc.property(someText, (text) => {
      for (const compare of [byCodePoint, byCodeUnit]) {
        expect(compare(lowestOrderKey, toOrderKey(text))).toBe(-1);
        expect(compare(toOrderKey(text), highestOrderKey)).toBe(-1);
      }
    }),
  );
});

test('plain keys stay as they are', () => {
  for (const key of ['diffusion-model', 'doi:10.1093/biomet/6.1.1', 'person:Đặng', '方法']) {
    expect(toOrderKey(key)).toBe(key);
  }
});

test('papers stand the newest first, undated ones last, then by key', () => {
  const somePaper = fc.record({ year: fc.option(fc.integer({ min: 1, max: 2100 })), key: someText });
  fc.assert(
    fc.property(fc.array(somePaper), (papers) => {
      const expected = papers.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || byCodePoint(a.key, b.key));
      for (const compare of [byCodePoint, byCodeUnit]) {
        const sorted = papers.toSorted((a, b) =>
          compare(toPaperOrderKey(a.year, a.key), toPaperOrderKey(b.year, b.key)),
        );
        expect(sorted).toEqual(expected);
      }
    }),
  );
});
