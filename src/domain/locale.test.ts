// Language tags by the grammar of RFC 5646, the fallback by RFC 4647, and the text that serves a reader.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isRightToLeft,
  type LocalizedText,
  parseLocale,
  pickText,
  toLocaleChain,
  toLocalizedTexts,
} from './locale.js';

/** RFC 5646, section 2.1, written out as it stands there. */
const grammar = new RegExp(
  `^(?:${[
    String.raw`(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[\da-wyz](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?`,
    String.raw`x(?:-[a-z\d]{1,8})+`,
    'en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:BE-FR|BE-NL|CH-DE)',
    'art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang)',
  ].join('|')})$`,
  'i',
);

const someSubtag = fc.oneof(
  fc.constantFrom('en', 'zh', 'Hant', 'TW', '419', '1996', 'rozaj', 'x', 'u', 'a', 'i', 'cmn', 'klingon', ''),
  fc.string({ unit: fc.constantFrom('a', 'Z', '1', 'k', '_', 'é', '\u212A'), minLength: 1, maxLength: 9 }),
);
const someTag = fc.array(someSubtag, { minLength: 1, maxLength: 6 }).map((subtags) => subtags.join('-'));

describe('parseLocale', () => {
  test.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['pt-br', 'pt-BR'],
    ['ZH-hANT-tw', 'zh-Hant-TW'],
    ['MN-cYRL-mn', 'mn-Cyrl-MN'],
    ['es-419', 'es-419'],
    ['sl-ROZAJ-biske-1994', 'sl-rozaj-biske-1994'],
    ['zh-cmn-hans-cn', 'zh-cmn-Hans-CN'],
    ['de-ch-1996', 'de-CH-1996'],
    ['en-ca-x-CA', 'en-CA-x-ca'],
    ['AZ-latn-x-LATN', 'az-Latn-x-latn'],
    ['de-de-u-CO-phonebk', 'de-DE-u-co-phonebk'],
    ['X-Whatever', 'x-whatever'],
    ['I-Klingon', 'i-klingon'],
    ['sgn-be-fr', 'sgn-BE-FR'],
    ['en-gb-OED', 'en-GB-oed'],
    ['art-LOJBAN', 'art-lojban'],
  ])('%s is %s', (tag, expected) => {
    expect(parseLocale(tag)).toBe(expected);
  });

  test.each([
    ['empty', ''],
    ['blank', ' '],
    ['with a blank before it', ' en'],
    ['with an underscore', 'en_GB'],
    ['a letter', 'e'],
    ['a language of nine letters', 'abcdefghi'],
    ['a subtag of nine letters', 'en-abcdefghi'],
    ['digits', '12'],
    ['ending in a hyphen', 'en-'],
    ['beginning with a hyphen', '-en'],
    ['with two hyphens', 'en--GB'],
    ['with two regions', 'de-419-DE'],
    ['an empty extension', 'en-u'],
    ['an empty private use', 'en-x'],
    ['nothing but x', 'x'],
    ['with a singleton in front', 'a-DE'],
    ['with an accent', 'fré'],
    ['with a Kelvin sign for a k', '\u212Ao'],
    ['with a line break', 'en\n'],
    ['a path', '../en'],
  ])('a tag that is %s is none', (_, tag) => {
    expect(parseLocale(tag)).toBeNull();
  });

  test('follows the grammar of RFC 5646', () => {
    fc.assert(
      fc.property(someTag, (tag) => {
        expect(parseLocale(tag) !== null).toBe(grammar.test(tag));
      }),
      { numRuns: 2_000 },
    );
  });

  test('changes the case of letters only, and what it answers not at all', () => {
    fc.assert(
      fc.property(someTag, (tag) => {
        const locale = parseLocale(tag);
        fc.pre(locale !== null);
        expect(locale.toLowerCase()).toBe(tag.toLowerCase());
        expect(parseLocale(locale)).toBe(locale);
      }),
    );
  });

  test('refuses a tag without end before it costs anything', () => {
    expect(parseLocale(`en-x${'-a'.repeat(100_000)}`)).toBeNull();
    // RFC 5646, section 4.4.1: at least 35 characters have to be taken.
    expect(parseLocale('en-Latn-GB-boont-r-extended-x-private')).not.toBeNull();
  });
});

describe('toLocaleChain', () => {
  test.each([
    ['en', ['en']],
    ['en-GB', ['en-GB', 'en']],
    ['vi', ['vi', 'en']],
    ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh', 'en']],
    ['nb', ['nb', 'no', 'en']],
    ['nn-NO', ['nn-NO', 'nn', 'no', 'en']],
    ['no', ['no', 'en']],
    ['de-x-a', ['de-x-a', 'de', 'en']],
    ['de-x-a-b-c', ['de-x-a-b-c', 'de', 'en']],
    ['x-a-b', ['x-a-b', 'en']],
    ['i-klingon', ['i-klingon', 'en']],
    ['de-DE-u-co-phonebk', ['de-DE-u-co-phonebk', 'de-DE-u-co', 'de-DE', 'de', 'en']],
    // The example of RFC 4647, section 3.4.
    [
      'zh-Hant-CN-x-private1-private2',
      ['zh-Hant-CN-x-private1-private2', 'zh-Hant-CN-x-private1', 'zh-Hant-CN', 'zh-Hant', 'zh', 'en'],
    ],
  ])('%s', (tag, expected) => {
    expect(toLocaleChain(tag)).toEqual(expected);
  });

  test('holds well-formed tags only, each once, the one asked for first and English among them', () => {
    fc.assert(
      fc.property(someTag, (tag) => {
        const locale = parseLocale(tag);
        fc.pre(locale !== null);
        const chain = toLocaleChain(locale);
        expect(chain[0]).toBe(locale);
        expect(chain).toContain('en');
        expect(new Set(chain).size).toBe(chain.length);
        expect(chain.filter((each) => parseLocale(each) !== each)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('pickText', () => {
  const toTexts = (...locales: string[]): LocalizedText[] =>
    locales.map((locale) => ({ locale, text: `in ${locale}` }));

  test.each([
    ['the tag asked for', 'zh-Hant-TW', ['en', 'zh', 'zh-Hant', 'zh-Hant-TW'], 'zh-Hant-TW'],
    ['a shorter tag', 'zh-Hant-TW', ['ar', 'en', 'zh', 'zh-Hant'], 'zh-Hant'],
    ['the language alone', 'zh-Hant-TW', ['ar', 'en', 'zh'], 'zh'],
    ['English', 'zh-Hant-TW', ['ar', 'en', 'zh-Hans'], 'en'],
    ['the first by tag', 'zh-Hant-TW', ['vi', 'fr', 'de-AT'], 'de-AT'],
    ['Norwegian for nb', 'nb', ['en', 'no', 'nn'], 'no'],
    ['Norwegian for nn-NO', 'nn-NO', ['en', 'no'], 'no'],
    ['nn before no', 'nn-NO', ['no', 'nn'], 'nn'],
    ['not nb for no', 'no', ['en', 'nb'], 'en'],
    ['no longer tag than asked for', 'pt', ['en', 'pt-BR'], 'en'],
  ])('%s', (_, tag, locales, expected) => {
    expect(pickText(toTexts(...locales), tag)).toEqual({ locale: expected, text: `in ${expected}` });
  });

  test('nothing at all where there is nothing', () => {
    expect(pickText([], 'en')).toBeNull();
  });

  test('does not depend on the order of the texts', () => {
    const someLocales = fc.uniqueArray(fc.constantFrom('ar', 'en', 'nb', 'no', 'vi', 'zh', 'zh-Hant'));
    const asked = fc.constantFrom('vi', 'zh-Hant-TW', 'nb', 'th', 'en-GB');
    fc.assert(
      fc.property(someLocales, asked, (locales, tag) => {
        expect(pickText(toTexts(...locales), tag)).toEqual(pickText(toTexts(...locales.toReversed()), tag));
      }),
    );
  });
});

describe('isRightToLeft', () => {
  test.each(
    'ar he fa ur yi dv ckb ps sd ug syr nqo iw fa-AF ar-x-a ar-arb AR az-IR pa-PK ku-Arab ff-Adlm rhg-Rohg'.split(
      ' ',
    ),
  )('%s is', (tag) => {
    expect(isRightToLeft(tag)).toBe(true);
  });

  test.each(
    'en vi zh-Hant-TW ar-Latn he-Latn ku az pa mn-Mong und x-arab i-klingon en-GB-oed abcd not_a_tag'.split(
      ' ',
    ),
  )('%s is not', (tag) => {
    expect(isRightToLeft(tag)).toBe(false);
  });

  test('knows an answer for every well-formed tag', () => {
    fc.assert(
      fc.property(someTag, (tag) => {
        fc.pre(parseLocale(tag) !== null);
        expect(typeof isRightToLeft(tag)).toBe('boolean');
      }),
      { numRuns: 1_000 },
    );
  });
});

test('two lists become texts by locale', () => {
  expect(toLocalizedTexts(['en', 'vi'], ['Field', 'Lĩnh vực'])).toEqual([
    { locale: 'en', text: 'Field' },
    { locale: 'vi', text: 'Lĩnh vực' },
  ]);
  expect(toLocalizedTexts(null, null)).toEqual([]);
});
