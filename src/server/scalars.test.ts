// The scalars of our own: every way in, and the way out.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseValue } from 'graphql';
import { scalarResolvers } from './scalars.js';

const { Locale, BigInt: BigIntScalar } = scalarResolvers;

describe('Locale', () => {
  test.each([
    ['vi', 'vi'],
    ['PT-br', 'pt-BR'],
    ['x-private', 'x-private'],
  ])('%s is %s as a variable and in the document', (tag, expected) => {
    expect(Locale.parseValue(tag)).toBe(expected);
    expect(Locale.parseLiteral(parseValue(JSON.stringify(tag)))).toBe(expected);
    expect(Locale.serialize(expected)).toBe(expected);
  });

  test.each(['', 'e', 'en_GB', 'not a tag', 5, null, true, ['en'], { en: 1 }])('%j is refused', (value) => {
    expect(() => Locale.parseValue(value)).toThrow('language tag');
  });

  test.each(['5', 'en', 'true', '["en"]', '"en_GB"', '1.5'])('%s in the document is refused', (literal) => {
    expect(() => Locale.parseLiteral(parseValue(literal))).toThrow('language tag');
  });
});

describe('BigInt', () => {
  test('what goes out comes in again, whatever its size', () => {
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        const out = BigIntScalar.serialize(value);
        expect(BigIntScalar.parseValue(JSON.parse(JSON.stringify(out)))).toBe(value);
        expect(BigIntScalar.parseLiteral(parseValue(String(value)))).toBe(value);
        expect(BigIntScalar.parseLiteral(parseValue(`"${value}"`))).toBe(value);
      }),
    );
  });

  test('is a number where it is exact there, else a text', () => {
    expect(BigIntScalar.serialize(5n)).toBe(5);
    expect(BigIntScalar.serialize(2 ** 40)).toBe(2 ** 40);
    expect(BigIntScalar.serialize(2n ** 53n - 1n)).toBe(2 ** 53 - 1);
    expect(BigIntScalar.serialize(2n ** 53n)).toBe('9007199254740992');
    expect(BigIntScalar.serialize(-(2n ** 53n))).toBe('-9007199254740992');
    expect(BigIntScalar.serialize(2n ** 53n + 1n)).toBe('9007199254740993');
  });

  test.each([
    1.5,
    NaN,
    Infinity,
    2 ** 53,
    '',
    ' ',
    '1.5',
    '0x1',
    '1e3',
    'one',
    '1'.repeat(1_001),
    null,
    true,
    [],
    {},
  ])('%j is refused', (value) => {
    expect(() => BigIntScalar.parseValue(value)).toThrow('whole number');
  });

  test.each(['1.5', 'true', 'ONE', '[1]', '"1.5"'])('%s in the document is refused', (literal) => {
    expect(() => BigIntScalar.parseLiteral(parseValue(literal))).toThrow('whole number');
  });
});
