// The order of exports is that of code points, as in bytes of UTF-8.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { orderByKey } from './order-by-key.js';

test('puts a full-width letter before an emoji, which texts of JavaScript do not', () => {
  expect(['😀', 'ｗ', 'a'].sort()).toEqual(['a', '😀', 'ｗ']);
  expect(orderByKey(['😀', 'ｗ', 'a'], (key) => key)).toEqual(['a', 'ｗ', '😀']);
});

test('is the order of the bytes of UTF-8', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (keys) => {
      const byBytes = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(orderByKey(keys, (key) => key)).toEqual(byBytes);
    }),
  );
});
