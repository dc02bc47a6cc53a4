// The words of the comparison page: complete in every language, and as the printed pages have them.
import { describe, expect, test } from '@jest/globals';
import { readSharedJson, testWithSharedData } from '../../test/kit/shared-data.js';
import { comparisonRowKeys, type ComparisonRowKey } from '../domain/comparison.js';
import { parseLocale } from '../domain/locale.js';
import { findPhrases, phrasesByLocale } from './find-phrases.js';

describe.each(Object.entries(phrasesByLocale))('%s', (locale, phrases) => {
  const texts = [phrases.title, phrases.subtitle, ...Object.values(phrases.rows)];

  test('is a language tag in its one spelling', () => {
    expect(parseLocale(locale)).toBe(locale);
  });

  test('has every phrase', () => {
    expect(Object.keys(phrases.rows).sort()).toEqual([...comparisonRowKeys].sort());
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('is written in composed characters, without blanks at the ends or line breaks', () => {
    expect(texts.filter((text) => text !== text.normalize('NFC').trim() || /[\p{Cc}]/u.test(text))).toEqual(
      [],
    );
  });

  test('has a label of its own for each row', () => {
    expect(new Set(Object.values(phrases.rows)).size).toBe(comparisonRowKeys.length);
  });
});

test('Vietnamese title and subtitle are those agreed on', () => {
  expect(phrasesByLocale['vi']).toMatchObject({
    title: 'So sánh phương pháp',
    subtitle: 'Xem các phương pháp đã chọn cạnh nhau; những hàng khác biệt được làm nổi bật.',
  });
});

test.each([
  ['vi', 'vi'],
  ['vi-VN', 'vi'],
  ['zh-Hant-TW', 'zh'],
  ['pt-BR', 'pt'],
  ['nb', 'no'],
  ['nn-NO', 'no'],
  ['en-GB', 'en'],
  ['x-private', 'en'],
  ['tlh', 'en'],
])('a reader of %s gets %s', (tag, expected) => {
  expect(findPhrases(tag)).toEqual({ locale: expected, phrases: phrasesByLocale[expected] });
});

/** The printed rows by the name that the API gives them. */
const printedRows: Record<string, ComparisonRowKey> = {
  field: 'FIELD',
  family: 'FAMILY',
  year: 'ORIGIN_YEAR',
  originator: 'ORIGINATOR',
  type: 'TYPE',
  seminal: 'SEMINAL_WORK',
  aliases: 'ALIASES',
  related: 'RELATED',
  summary: 'SUMMARY',
};

testWithSharedData('the labels of 26 languages are those printed', () => {
  const { rows } = readSharedJson<{ rows: Record<string, Record<string, string>> }>(
    'scholargate/labels.json',
  );
  expect(Object.keys(rows)).toHaveLength(26);
  for (const [locale, labels] of Object.entries(rows)) {
    for (const [row, label] of Object.entries(labels)) {
      expect([locale, row, phrasesByLocale[locale]?.rows[printedRows[row]!]]).toEqual([locale, row, label]);
    }
  }
});
