// What of a typed text means something, and that all else is text.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toFullTextQuery, toSuggestionQueries } from './full-text-query.js';
import { longestQuery, parseSearchQuery } from './search-query.js';

const textsOf = (query: string) => {
  const { wanted, unwanted } = parseSearchQuery('query', query);
  const spell = (phrases: typeof wanted): string[] =>
    phrases.map(({ chunks, quoted }) => {
      const text = chunks.map((chunk) => chunk.map((word) => word.text).join('-')).join(' ');
      return quoted ? `"${text}"` : text;
    });
  return [spell(wanted), spell(unwanted)];
};

describe('a text means', () => {
  test.each([
    ['random forest', ['random', 'forest'], []],
    ['"random forest" trees', ['"random forest"', 'trees'], []],
    ['“random forest” «Khuếch tán»', ['"random forest"', '"khuech tan"'], []],
    ['k-means -fuzzy -"soft k-means"', ['k-means'], ['fuzzy', '"soft k-means"']],
    ['- means --x -', ['means', 'x'], []],
    ['foo"bar baz', ['foo-bar', 'baz'], []],
    ['"never closed', ['never', 'closed'], []],
    [
      'a AND (b OR c) NOT d~2^3 [e TO f] g* field:h \\',
      'a and b or c not d-2-3 e to f g field-h'.split(' '),
      [],
    ],
    ['-only', [], ['only']],
    ['"" "…" ¶ \uD800 \u202E', [], []],
    ['', [], []],
  ])('%s', (query, wanted, unwanted) => {
    expect(textsOf(query)).toEqual([wanted, unwanted]);
  });
});

test('a text that is too long is refused, and the limit named', () => {
  expect(() => parseSearchQuery('query', 'x'.repeat(longestQuery))).not.toThrow();
  expect(() => parseSearchQuery('query', 'x'.repeat(longestQuery + 1))).toThrow(/`query` .* 301 .* 300/);
  // One character that stands for eighteen, four words of them.
  expect(() => parseSearchQuery('query', '\uFDFA '.repeat(150))).toThrow(/at most 400/);
});

describe('the query of the index', () => {
  const toText = (query: string, summaries = false) =>
    toFullTextQuery(parseSearchQuery('query', query), { summaries });

  test('of words: names and aliases by their key, words as they are, going on at the end, and mistyped', () => {
    expect(toText('sets')).toBe(
      '+(searchNames:/sets/^1024 searchAliases:/sets/^256 searchNames:/¶sets/^64 searchAliases:/¶sets/^64 ' +
        '(+searchWords:¶*^16 +(searchWords:sets searchWords:sets*)^0.0001))',
    );
    expect(toText('forest')).toContain(' searchNames:forest*^64 searchAliases:forest*^64 ');
    expect(toText('a forest')).toContain(
      '(+searchWords:¶*^1 +(+searchWords:a +(searchWords:forest searchWords:forest* searchWords:/.?orest|.forest|ofrest|f.?rest|f.orest|',
    );
  });

  test('looks into summaries where it may', () => {
    expect(toText('sets', true)).toContain(
      '(+(searchWords:¶* searchSummaries:¶*)^4 +((searchWords:sets searchSummaries:sets) (searchWords:sets* searchSummaries:sets*))^0.0001)',
    );
  });

  test.each([
    ['拡', 'searchWords:拡*'],
    ['拡散', '+searchWords:拡散^0.0001'],
    ['拡散モデル', 'searchWords:"拡散 散モ モテ テル"'],
    ['"拡散 モデル"', 'searchWords:"拡散 散 モテ テル"'],
    ['"random fo"', 'searchWords:"random fo"'],
    ['k-means', '((+searchWords:k +(searchWords:means searchWords:means*)) searchWords:kmeans*)'],
    ['a -b', ' -searchWords:b'],
  ])('of %s holds %s', (query, part) => {
    expect(toText(query)).toContain(part);
  });

  test.each([
    [
      'fo',
      '+(searchNames:/fo/^1024 searchAliases:/fo/^256 searchNames:/¶fo/^64 searchAliases:/¶fo/^64)',
      '+searchWords:fo*^0.0001',
    ],
    [
      'f',
      '+(searchNames:/f/^1024 searchAliases:/f/^256 searchNames:/¶f/^64 searchAliases:/¶f/^64)',
      '+searchWords:f^0.0001',
    ],
    [
      'a forest -b',
      '+(searchNames:/aforest/^1024 searchAliases:/aforest/^256 searchNames:aforest*^64 searchAliases:aforest*^64) -searchWords:b',
      '+(+searchWords:a +searchWords:forest*)^0.0001 -searchWords:b',
    ],
    [
      '"a b"',
      '+(+searchWords:"a b"^0.0001 searchNames:/ab/^1024 searchAliases:/ab/^256 searchNames:/¶ab/^64 searchAliases:/¶ab/^64)',
    ],
  ])('suggestions for %s', (query, ...queries) => {
    expect(toSuggestionQueries(parseSearchQuery('prefix', query))).toEqual(queries);
  });

  test.each(['', '   ', '-only', '…'])('of "%s" is none', (query) => {
    expect(toSuggestionQueries(parseSearchQuery('prefix', query))).toEqual([]);
    expect(toText(query)).toBeNull();
  });

  test('of any text is made of nothing but our own syntax around letters and digits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: longestQuery }),
        fc.boolean(),
        (query, summaries) => {
          const rest = (toText(query, summaries) ?? '')
            .replace(/search(Names|Aliases|Words|Summaries):/g, '')
            .replace(/\^(1024|256|64|16|4|1|0\.0001)/g, '')
            .replace(/[\p{L}\p{N}¶+\-*()"/|.? ]/gu, '');
          expect(rest).toBe('');
        },
      ),
    );
  });
});
