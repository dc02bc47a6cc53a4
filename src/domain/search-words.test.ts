// How texts are cut into the words that they are found by.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from './fold-text.js';
import { toSearchChunks, toSearchKey, toSearchText, toStartTerms, toTerms } from './search-words.js';

const stored = (text: string): string | null => toSearchText([toSearchChunks(text)]);

describe('a text is stored as', () => {
  test.each([
    ['Khuếch tán', '¶ khuech tan ¶'],
    ['Straße', '¶ strasse ¶'],
    ['Αλγόριθμος', '¶ αλγοριθμοσ ¶'],
    ['Smørrebrød, œuvre', '¶ smorrebrod oeuvre ¶'],
    ['ＧＰＴ－２', '¶ gpt 2 ¶ gpt2 ¶'],
    ['k-means, 2nd', '¶ k means 2nd ¶ kmeans ¶'],
    ['Fisher’s exact test', '¶ fisher s exact test ¶ fishers ¶'],
    ['об’єкт обʼєкт', '¶ об єкт об єкт ¶ обєкт ¶ обєкт ¶'],
    ['拡散モデル', '¶ 拡散 散モ モテ テル ル ¶'],
    ['인과추론', '¶ 인과 과추 추론 론 ¶'],
    ['인과추론'.normalize('NFD'), '¶ 인과 과추 추론 론 ¶'],
    ['การ', '¶ กา าร ร ¶'],
    ['Transformer模型', '¶ transformer 模型 型 ¶'],
    ['גרדיאנט', '¶ גרדיאנט ¶'],
    ['یادگیری می\u200Cشود', '¶ يادگيري مي شود ¶ ميشود ¶'],
    ['soft\u00ADhyphen a\u202Eb', '¶ softhyphen ab ¶'],
    ['¶ ++ — \uD800', null],
    ['', null],
  ])('%s: %s', (text, terms) => {
    expect(stored(text)).toBe(terms);
  });
});

test('texts are kept apart, and those without words left out', () => {
  expect(toSearchText(['Random forest', '…', 'RF'].map(toSearchChunks))).toBe('¶ random forest ¶ rf ¶');
});

test('names are the same without blanks, hyphens, accents and case', () => {
  const keys = ['K-Means', 'k means', 'kmeans', 'K–mèans'].map((name) => toSearchKey(toSearchChunks(name)));
  expect(new Set(keys)).toEqual(new Set(['kmeans']));
});

test('no stored term is longer than Lucene takes, or ends within a character', () => {
  const long = '𠀀'.repeat(200) + 'x'.repeat(400);
  const terms = [toSearchKey(toSearchChunks(long)), ...toSearchChunks(long).flat().flatMap(toTerms)];
  for (const term of terms) {
    expect(term.length).toBeLessThanOrEqual(250);
    expect(term).not.toMatch(/\p{Cs}/u);
  }
});

describe('of any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom(...Array.from('ßﬁ½ﷺ가각İı\u0301\u200D\u200C-’ aΣςด็ก𝒜カﾞ拡\uD800')), {
        maxLength: 12,
      })
      .map((all) => all.join('')),
  );

  test('every unit of a word stands somewhere in it, in order, and folds to that', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const word of toSearchChunks(text).flat()) {
          expect([word.starts.length, word.ends.length]).toEqual([word.text.length, word.text.length]);
          word.starts.forEach((start, unit) => {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(word.ends[unit]).toBeGreaterThan(start);
            before = start;
          });
          const range = text.slice(word.starts[0], word.ends.at(-1));
          expect(toSearchKey(toSearchChunks(range))).toContain(word.text.slice(0, 100));
        }
      }),
    );
  });

  test('folded once or twice, composed or not, it is the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = toSearchKey(toSearchChunks(text));
        for (const same of [text.normalize('NFD'), text.normalize('NFC'), foldText(text)])
          expect(toSearchKey(toSearchChunks(same))).toBe(key);
      }),
    );
  });

  test('terms hold letters and digits alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(stored(text) ?? '¶').toMatch(/^[\p{L}\p{N}¶ ]+$/u);
      }),
    );
  });
});

test.each([
  ['k', '¶k'],
  ['forest', '¶f ¶fo ¶for ¶fore'],
  ['拡散モデル', '¶拡 ¶拡散 ¶拡散モ ¶拡散モデ'],
  ['𝒳𝒴', '¶𝒳 ¶𝒳𝒴'],
])('the beginnings of %s: %s', (key, terms) => {
  expect(toStartTerms(key).join(' ')).toBe(terms);
});
