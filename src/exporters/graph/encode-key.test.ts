// Keys in a narrower alphabet: two never become the same.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeKey } from './encode-key.js';

const safe = /[A-Za-z0-9.:-]/;

test('leaves what is safe and spells out the rest', () => {
  expect(encodeKey('doi:10.1/a_b 統😀', safe)).toBe('doi:10.1_2f_a_5f_b_20__7d71__1f600_');
});

test('can be read back, so that no two are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const encoded = encodeKey(text, safe);
      expect(encoded).toMatch(/^[A-Za-z0-9.:_-]*$/);
      const decoded = encoded.replace(/_([0-9a-f]+)_/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
      expect(decoded).toBe(text);
    }),
  );
});
