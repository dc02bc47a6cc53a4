// What makes no difference between two texts, and what does.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from './fold-text.js';

test.each([
  ['Khuếch tán', 'khuech tan'],
  ['Đo lường', 'do luong'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Łódź', 'lodz'],
  ['Αλγόριθμος', 'αλγοριθμοσ'],
  ['ΑΛΓΌΡΙΘΜΟΣ', 'αλγοριθμοσ'],
  ['İstanbul', 'istanbul'],
  ['ＧＰＴ', 'gpt'],
  ['ﬁne', 'fine'],
  ['ガウス', 'カウス'],
  ['k-means, 2nd', 'k-means, 2nd'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('a folded text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
