// Names as they are printed: which may be one person's, asked of the same place on the same paper.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namesAgree, toNameKey, toParts } from './compare-names.js';

/** The verdict, which has to be the same either way round. */
function agree(first: string, second: string): boolean {
  const verdict = namesAgree(first, second);
  expect(namesAgree(second, first)).toBe(verdict);
  return verdict;
}

describe('names agree', () => {
  test.each([
    ['D. P. Kingma', 'Diederik P Kingma'],
    ['Kingma, Diederik', 'Diederik P. Kingma'],
    ['Kingma', 'Diederik Kingma'],
    ['Jean-Pierre Serre', 'J.-P. Serre'],
    ['JP Serre', 'J.-P. Serre'],
    ['Wei Wang', 'Wang Wei'],
    ['Wang W', 'Wei Wang'],
    ['van der Maaten, L.', 'Laurens van der Maaten'],
    ['García Márquez, Gabriel', 'Gabriel Garcia Marquez'],
    ['Nguyễn Văn Đức', 'Nguyen Van Duc'],
    ['SØREN KIERKEGAARD', 'Søren Kierkegaard'],
    ['王伟', '王 伟'],
  ])('%s, %s', (first, second) => {
    expect(agree(first, second)).toBe(true);
  });
});

describe('names do not agree', () => {
  test.each([
    ['another family name', 'Ann Lee', 'Ann Smith'],
    ['other given names', 'Jane Smith', 'John Smith'],
    ['an initial of another', 'Anna B. Smith', 'Anna C. Smith'],
    ['no name at all', '', 'Ann Lee'],
    ['nothing but punctuation', '...', '...'],
    ['a shared initial alone', 'A', 'A. Lee'],
  ])('%s', (_, first, second) => {
    expect(agree(first, second)).toBe(false);
  });

  test('one initial cannot stand for two given names, whichever name is asked first', () => {
    expect(agree('A. A. Smith', 'A. B. Smith')).toBe(false);
    expect(agree('J. J. Smith', 'John Paul Smith')).toBe(false);
  });

  test('a given name in common does not make two family names one', () => {
    expect(agree('Wei Li', 'Wei Liu')).toBe(false);
    expect(agree('Jan Smith', 'Jan Smithson')).toBe(false);
  });
});

const someName = fc
  .array(fc.constantFrom('a', 'b', 'ann', 'anna', 'bo', 'lee', 'smith', 'Smith,', 'É.'), { maxLength: 4 })
  .map((parts) => parts.join(' '));

test('of any two names the verdict is the same either way round', () => {
  fc.assert(
    fc.property(someName, someName, (first, second) => {
      expect(namesAgree(second, first)).toBe(namesAgree(first, second));
    }),
    { numRuns: 2_000 },
  );
});

test('a name agrees with itself, unless it has no letters', () => {
  fc.assert(
    fc.property(fc.oneof(someName, fc.string({ unit: 'grapheme' })), (name) => {
      expect(namesAgree(name, name)).toBe(toParts(name).length > 0);
    }),
  );
});

test('parts are words without accents, case and punctuation', () => {
  expect(toParts('J.-P. Serre')).toEqual(['j', 'p', 'serre']);
  expect(toParts('Łukasz Groß-Đặng')).toEqual(['lukasz', 'gross', 'dang']);
  expect(toParts(' . ')).toEqual([]);
});

test('names that may agree by their family names have one key', () => {
  expect(toNameKey('D. P. Kingma')).toBe(toNameKey('Diederik Kingma'));
  expect(toNameKey('')).toBe('');
});
