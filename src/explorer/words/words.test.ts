// That every language says everything, with the same things to put in.
import { describe, expect, test } from '@jest/globals';
import { fill } from './fill.js';
import { en } from './en.js';
import { languageTags } from './languages.js';
import { loadWords } from './load-words.js';
import { type Words } from './words.js';

const keys = Object.keys(en) as (keyof Words)[];
const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

test.each(languageTags)('%s is complete', async (tag) => {
  const words = await loadWords(tag);
  expect(Object.keys(words).sort()).toEqual([...keys].sort());
  for (const key of keys) {
    expect([tag, key, words[key].trim() === words[key] && words[key] !== '']).toEqual([tag, key, true]);
    expect([tag, key, namesIn(words[key])]).toEqual([tag, key, namesIn(en[key])]);
  }
});

test.each(languageTags.filter((tag) => tag !== 'en'))('%s is not English', async (tag) => {
  const words = await loadWords(tag);
  // Some words are the same in several languages: "Suggestions", "Link".
  expect(keys.filter((key) => words[key] === en[key]).length).toBeLessThanOrEqual(2);
});

describe('fill', () => {
  test('puts values in, isolated from what stands around them', () => {
    expect(fill('{a} and {b}', { a: 'x', b: 2 })).toBe('\u2068x\u2069 and \u20682\u2069');
  });

  test('takes values as they are, and leaves what has none', () => {
    expect(fill('{a} {toString}', { a: '$& {b}' })).toBe('\u2068$& {b}\u2069 {toString}');
  });
});
