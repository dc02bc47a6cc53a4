// The measure of titles: what it lets pass, what it tells apart, and how it does on real spellings.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharedFile, testWithSharedData } from '../../../test/kit/shared-data.js';
import { titlesAgree, toTitleKey } from './compare-titles.js';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());

describe('the key of a title', () => {
  test.each([
    ['case', 'Deep Residual Learning', 'deep residual LEARNING'],
    ['punctuation and blanks', 'Adam: a method', '  ADAM - a\u00a0method. '],
    ['accents, however they are composed', 'Théorie analytique', 'The\u0301orie analytique'],
    ['ligatures and full width', 'e\ufb03cient ＡＩ', 'efficient AI'],
    ['hyphens of any kind', 'Run-length coding', 'Run\u2010length coding'],
  ])('%s make no difference', (_, first, second) => {
    expect(toTitleKey(first)).toBe(toTitleKey(second));
  });

  test.each([
    ['Part 1', 'Part 2'],
    ['深度学习', '机器学习'],
    ['α-divergence', 'β-divergence'],
  ])('letters and digits of every script do: %s, %s', (first, second) => {
    expect(toTitleKey(first)).not.toBe(toTitleKey(second));
  });

  test('holds letters and digits alone, and is its own key', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const key = toTitleKey(title);
        expect(key).toMatch(/^[\p{L}\p{N}]*$/u);
        expect(toTitleKey(key)).toBe(key);
      }),
    );
  });
});

describe('titles agree', () => {
  test.each([
    ['a subtitle dropped', 'Deep learning', 'Deep learning: methods and applications'],
    ['a name put before', 'AWAC: Accelerating online learning', 'Accelerating online learning'],
    ['a word spelled otherwise', 'Toward causal representation', 'Towards causal representations'],
    ['a year after', 'Pure transformers are graph learners', 'Pure transformers are graph learners, 2022'],
  ])('with %s', (_, first, second) => {
    expect(titlesAgree(first, second)).toBe(true);
    expect(titlesAgree(second, first)).toBe(true);
  });

  test.each([
    ['works that have words in common', 'Learning to rank with trees', 'Learning to plan with maps'],
    ['a beginning too short to tell', 'Proofs', 'Proofs and refutations'],
    ['the same letters in another order', 'abcdefghijkl', 'lkjihgfedcba'],
    ['nothing beside something', '', 'Deep learning'],
  ])('not: %s', (_, first, second) => {
    expect(titlesAgree(first, second)).toBe(false);
    expect(titlesAgree(second, first)).toBe(false);
  });

  test('each with itself, and either way round', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 14 });
    const someTitle = fc.oneof(anyText, letters);
    fc.assert(
      fc.property(someTitle, someTitle, (first, second) => {
        expect(titlesAgree(first, first)).toBe(true);
        expect(titlesAgree(first, second)).toBe(titlesAgree(second, first));
      }),
      { numRuns: 1_000 },
    );
  });

  test('from three quarters of their pairs of letters on, and not below', () => {
    // Eight of eleven pairs in common are not enough, six of eight are.
    expect(titlesAgree('abcdefghijkl', 'abcdefghixyz')).toBe(false);
    expect(titlesAgree('abcdefghi', 'abcdefgxy')).toBe(true);
  });

  test('a pair that stands often counts as often as both have it', () => {
    expect(titlesAgree('aaaaaaaaa', 'aab')).toBe(false);
  });
});

describe('on the titles of 117,367 real papers', () => {
  interface Paper {
    readonly title: string;
    readonly doi?: string;
    readonly alt_titles?: readonly string[];
  }

  let papers: Paper[] | undefined;
  const readPapers = (): Paper[] =>
    (papers ??= gunzipSync(readFileSync(sharedFile('ml-citation-graph/papers.jsonl.gz')))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Paper));

  testWithSharedData('spellings of one work agree, but for less than one in a hundred', () => {
    const spellings = readPapers().flatMap(({ title, alt_titles: others }) =>
      (others ?? []).map((other) => [title, other] as const),
    );
    expect(spellings).toHaveLength(648);
    const agreeing = spellings.filter(([first, second]) => titlesAgree(first, second));
    expect(agreeing.length).toBeGreaterThanOrEqual(642);
  });

  testWithSharedData('titles of two works agree in less than one of ten thousand pairs', () => {
    const all = readPapers();
    // Strides without a common factor draw pairs from all over the file, the same each time.
    const drawn = Array.from({ length: 30_000 }, (_, at) => [
      all[(at * 7_919) % all.length]!.title,
      all[(at * 104_729 + 1) % all.length]!.title,
    ]).filter(([first, second]) => first !== second);
    expect(drawn.length).toBeGreaterThan(29_000);
    expect(drawn.filter(([first, second]) => titlesAgree(first!, second!)).length).toBeLessThan(3);
  });

  testWithSharedData('the four DOIs that bibliographies gave to another paper are told by the titles', () => {
    const titles = new Map<string, string[]>();
    for (const { doi, title } of readPapers()) {
      if (doi) titles.set(doi, [...(titles.get(doi) ?? []), title]);
    }
    const shared = [...titles].filter(([, those]) => those.length > 1);
    expect(shared).toHaveLength(7);
    const told = shared.filter(([, [first, second]]) => !titlesAgree(first!, second!));
    expect(told.map(([doi]) => doi)).toEqual(
      expect.arrayContaining([
        '10.1038/nature14236',
        '10.1017/cbo9781107415324.004',
        '10.1109/72.279181',
        '10.1145/2488608.2488620',
      ]),
    );
    // "Original Contribution: Stacked Generalization" is the fifth, which is one work with its twin.
    expect(told.length).toBeLessThanOrEqual(5);
  });
});
