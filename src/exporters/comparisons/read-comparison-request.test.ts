// What an address asks of a comparison: every spelling of a list, and what is refused.
import { describe, expect, test } from '@jest/globals';
import { comparisonRowKeys } from '../../domain/comparison.js';
import { MethodgraphError } from '../../domain/errors.js';
import { readComparisonRequest, readRowKeys } from './read-comparison-request.js';

const read = (query: string) => readComparisonRequest(new URLSearchParams(query));

function refusalOf(work: () => unknown): MethodgraphError {
  try {
    work();
  } catch (error) {
    if (error instanceof MethodgraphError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

test('what is left out is as GraphQL has it', () => {
  expect(read('slugs=a,b')).toEqual({ slugs: ['a', 'b'], locale: 'en', rows: null, onlyDifferences: false });
});

test.each([
  ['slugs=a,b,c'],
  ['slugs=a%2Cb%2Cc'],
  ['slugs=a&slugs=b&slugs=c'],
  ['slugs=a,b&slugs=c'],
  ['slugs=+a+,+b,%20c'],
  ['slugs=,a,,b,c,'],
])('%s names three slugs', (query) => {
  expect(read(query).slugs).toEqual(['a', 'b', 'c']);
});

test('slugs beyond ASCII', () => {
  expect(read('slugs=m%C3%A9thode,%E6%96%B9%E6%B3%95').slugs).toEqual(['méthode', '方法']);
});

test('how many slugs there are is not decided here', () => {
  expect(read('').slugs).toEqual([]);
  expect(read('slugs=').slugs).toEqual([]);
  expect(read('slugs=a,a').slugs).toEqual(['a', 'a']);
});

test('the rest', () => {
  expect(read('slugs=a,b&locale=ZH-hant&rows=TYPE,family&rows=SUMMARY&onlyDifferences=true')).toEqual({
    slugs: ['a', 'b'],
    locale: 'zh-Hant',
    rows: ['TYPE', 'FAMILY', 'SUMMARY'],
    onlyDifferences: true,
  });
  expect(read('onlyDifferences=false').onlyDifferences).toBe(false);
  expect(read('rows=').rows).toEqual([]);
});

describe('refused', () => {
  test.each([
    ['slug=a,b', 'There is no parameter slug; there are slugs, locale, rows, onlyDifferences.'],
    ['locale=en_US', 'locale has to be a language tag of BCP 47'],
    ['locale=', 'locale has to be a language tag of BCP 47'],
    ['locale=en&locale=vi', 'locale has to be given once; it is given 2 times.'],
    ['rows=FAMILY,NOPE', `There is no row NOPE; there are ${comparisonRowKeys.join(', ')}.`],
    ['onlyDifferences=1', 'onlyDifferences has to be true or false; "1" is neither.'],
    ['onlyDifferences=', 'onlyDifferences has to be true or false; "" is neither.'],
    ['onlyDifferences=true&onlyDifferences=true', 'onlyDifferences has to be given once'],
  ])('%s', (query, words) => {
    const { code, message } = refusalOf(() => read(query));
    expect([code, message]).toEqual(['INVALID_INPUT', expect.stringContaining(words)]);
  });
});

test('every row there is can be named', () => {
  expect(readRowKeys([comparisonRowKeys.join(',')])).toEqual(comparisonRowKeys);
  expect(readRowKeys([' origin_year , '])).toEqual(['ORIGIN_YEAR']);
  expect(refusalOf(() => readRowKeys(['origin-year'])).details).toEqual({ rows: comparisonRowKeys });
});
