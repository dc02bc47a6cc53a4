// Which language a reader gets.
import { expect, test } from '@jest/globals';
import { chooseLanguage, toLanguage } from './languages.js';

test.each([
  ['', 'en'],
  ['vi', 'vi'],
  ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['en;q=0.5, he;q=0.9', 'he'],
  ['sv,fr;q=0.3,de;q=0.4', 'de'],
  ['sv', 'en'],
  ['*', 'en'],
  ['zh-Hant-TW', 'zh'],
  ['de;q=0,fr;q=0.1', 'fr'],
  ['ZH', 'zh'],
  ['constructor', 'en'],
  [';;;,,q=', 'en'],
])('%p is served in %s', (header, language) => {
  expect(chooseLanguage(header)).toBe(language);
});

test('a tag is shortened until there are words', () => {
  expect(['zh-Hant-TW', 'fr-CA', 'pt-BR', 'toString'].map(toLanguage)).toEqual(['zh', 'fr', 'en', 'en']);
});
