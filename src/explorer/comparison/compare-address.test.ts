// What an address of a comparison says, and that it says the same when it is written anew.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { moveSlug, readCompareAddress, toCompareAddress, toDownloadAddress } from './compare-address.js';

const read = (address: string) => readCompareAddress(new URL(address, 'http://localhost').searchParams);

test('old links: commas plain, encoded or in several parameters', () => {
  for (const address of ['?slugs=a,b', '?slugs=a%2Cb', '?slugs=a&slugs=b', '?slugs=,a,%20b,,a']) {
    expect(read(address).slugs).toEqual(['a', 'b']);
  }
  expect(read('')).toEqual({ slugs: [], leftOut: [], onlyDifferences: false, compact: false, find: '' });
});

test('ten are shown, and the rest is told', () => {
  const slugs = Array.from({ length: 12 }, (_, place) => `m${place}`);
  const { slugs: shown, leftOut } = read(`?slugs=${slugs.join(',')}`);
  expect([shown, leftOut]).toEqual([slugs.slice(0, 10), ['m10', 'm11']]);
});

test('whatever is written reads the same', () => {
  const slug = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !text.includes(',') && text.trim() === text);
  fc.assert(
    fc.property(
      fc.uniqueArray(slug, { maxLength: 10 }),
      fc.boolean(),
      fc.boolean(),
      (slugs, onlyDifferences, compact) => {
        expect(read(toCompareAddress('vi', { slugs, onlyDifferences, compact }))).toEqual({
          slugs,
          leftOut: [],
          onlyDifferences,
          compact,
          find: '',
        });
      },
    ),
  );
});

test('addresses are legible', () => {
  expect(toCompareAddress('vi', { slugs: ['a', 'b'], onlyDifferences: true, compact: true })).toBe(
    '/vi/compare?slugs=a,b&differences=only&view=compact',
  );
  expect(toCompareAddress('he', { slugs: [] })).toBe('/he/compare');
  expect(toDownloadAddress('csv', 'vi', { slugs: ['a', 'b&c'], onlyDifferences: true })).toBe(
    '/compare.csv?slugs=a,b%26c&locale=vi&onlyDifferences=true',
  );
});

test('a column moves, and stays within the table', () => {
  expect(moveSlug(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moveSlug(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
  expect(moveSlug(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(moveSlug(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  expect(moveSlug(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
});
