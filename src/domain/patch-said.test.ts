// What a later record of a source makes of an earlier one.
import { describe, expect, test } from '@jest/globals';
import { foldSaid, patchSaid } from './patch-said.js';

test('lists that are sets are joined, except in a catalogue, where the later one replaces the earlier', () => {
  const [before, after] = [{ describes: ['b', 'a'] }, { describes: ['c', 'a'] }];
  expect(patchSaid(before, after, 'crossref')).toEqual({ describes: ['a', 'b', 'c'] });
  expect(patchSaid(after, before, 'crossref')).toEqual({ describes: ['a', 'b', 'c'] });
  expect(patchSaid(before, after, 'catalogue')).toEqual(after);
});

describe('related methods', () => {
  test('replace what the same source said before', () => {
    const before = { related: [{ slug: 'a', kinds: ['declared'] }] };
    const after = { related: [{ slug: 'b', kinds: ['declared'] }] };
    expect(patchSaid(before, after, 'catalogue')).toEqual(after);
    expect(patchSaid(before, { related: null }, 'catalogue')).toEqual({ related: [] });
  });

  test('leave what the file brings of others, unless it brings those again', () => {
    const before = {
      related: [{ slug: 'a', kinds: ['declared'], sources: ['wikidata', 'catalogue', 'openalex'] }],
    };
    const after = { related: [{ slug: 'b', kinds: ['mentioned'], sources: ['wikidata'] }] };
    expect(patchSaid(before, after, 'catalogue')).toEqual({
      related: [
        { slug: 'a', kinds: ['declared'], sources: ['openalex'] },
        { slug: 'b', kinds: ['mentioned'], sources: ['wikidata'] },
      ],
    });
  });
});

test('one record alone stays as it is, and none says nothing', () => {
  expect(foldSaid([{ known: false, year: null }], 'crossref')).toEqual({ known: false, year: null });
  expect(foldSaid([], 'crossref')).toEqual({});
});

test('all languages taken back at once leave those that come later', () => {
  const all = [{ names: { en: 'A', vi: 'B' } }, { names: null }, { names: { fr: 'C' } }];
  expect(foldSaid(all, 'catalogue')).toEqual({ names: { fr: 'C' } });
});
