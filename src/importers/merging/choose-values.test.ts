// One value of many: the most trusted source that says anything decides.
import { describe, expect, test } from '@jest/globals';
import { type Said } from '../../domain/claim.js';
import { chooseList, chooseTexts, chooseValue, joinLists } from './choose-values.js';
import { type SourceRecord } from './source-record.js';

/** Records by trust, each of an import of its own. */
const toRecords = (...said: readonly Said[]): SourceRecord[] =>
  said.map((each, place) => ({ source: `source-${place}`, id: 'x', said: each, imports: [place + 1] }));

describe('a value', () => {
  test('is that of the most trusted source that says one', () => {
    expect(chooseValue(toRecords({}, { year: 2019 }, { year: 2020 }), 'year')).toBe(2019);
  });

  test('is null where no one says any, and where the most trusted to speak says that there is none', () => {
    expect(chooseValue(toRecords({}, {}), 'year')).toBeNull();
    expect(chooseValue(toRecords({ year: null }, { year: 2020 }), 'year')).toBeNull();
  });

  test('may be false, zero or empty', () => {
    expect(chooseValue(toRecords({ retracted: false }, { retracted: true }), 'retracted')).toBe(false);
    expect(chooseValue(toRecords({ year: 0 }, { year: 1 }), 'year')).toBe(0);
  });
});

describe('texts by language', () => {
  const texts = (...said: readonly Said[]): [string, string][] | null => {
    const { locales, texts: chosen } = chooseTexts(toRecords(...said), 'names');
    return locales?.map((locale, place) => [locale, chosen![place]!]) ?? null;
  };

  test('each comes from the most trusted source that has one, sorted by tag', () => {
    expect(texts({ names: { vi: 'B' } }, { names: { vi: 'C', en: 'A' } })).toEqual([
      ['en', 'A'],
      ['vi', 'B'],
    ]);
  });

  test('a null takes a language away from all who are trusted less', () => {
    expect(texts({ names: { vi: null } }, { names: { vi: 'C', en: 'A' } })).toEqual([['en', 'A']]);
    expect(texts({ names: { en: 'A' } }, { names: null }, { names: { vi: 'C' } })).toEqual([['en', 'A']]);
  });

  test('none at all are no lists, not empty ones', () => {
    expect(texts({}, { names: {} }, { names: { en: null } })).toBeNull();
    expect(chooseTexts([], 'names')).toEqual({ locales: null, texts: null });
  });
});

describe('lists that are joined', () => {
  test('stand one after the other, each item once, with all imports that say it', () => {
    const records = toRecords({ aliases: ['a', 'b'] }, {}, { aliases: ['c', 'a'] });
    expect(joinLists<string>(records, 'aliases', String)).toEqual([
      { item: 'a', source: 'source-0', imports: [1, 3] },
      { item: 'b', source: 'source-0', imports: [1] },
      { item: 'c', source: 'source-2', imports: [3] },
    ]);
  });

  test('keep of two items with one key the one that is trusted more', () => {
    const records = toRecords({ sources: [{ paper: 'p', url: 'u' }] }, { sources: [{ paper: 'p' }] });
    const joined = joinLists<{ paper: string }>(records, 'sources', ({ paper }) => paper);
    expect(joined.map(({ item }) => item)).toEqual([{ paper: 'p', url: 'u' }]);
  });

  test('order imports by number, however they are met', () => {
    const records: SourceRecord[] = [
      { source: 'a', id: 'x', said: { aliases: ['a'] }, imports: [9, 10] },
      { source: 'b', id: 'x', said: { aliases: ['a'] }, imports: [2, 9] },
    ];
    expect(joinLists<string>(records, 'aliases', String)[0]!.imports).toEqual([2, 9, 10]);
  });

  test('end where a source says that there are none', () => {
    const records = toRecords({ aliases: ['a'] }, { aliases: null }, { aliases: ['b'] });
    expect(joinLists<string>(records, 'aliases', String).map(({ item }) => item)).toEqual(['a']);
  });
});

describe('a list that is chosen', () => {
  test('is whole, of the most trusted source that has one; an empty one is none', () => {
    const records = toRecords({}, { authors: [] }, { authors: ['a'] }, { authors: ['b', 'c'] });
    expect(chooseList(records, 'authors')).toEqual({ items: ['a'], imports: [3] });
  });

  test('is empty where a source says that there are none', () => {
    expect(chooseList(toRecords({ authors: null }, { authors: ['a'] }), 'authors')).toEqual({
      items: [],
      imports: [],
    });
    expect(chooseList([], 'authors')).toEqual({ items: [], imports: [] });
  });
});
