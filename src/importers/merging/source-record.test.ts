// The claims of one source, folded in the order of their imports, held against RFC 7396.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Claim, type Said } from '../../domain/claim.js';
import { mergeRepeated, toSourceRecords } from './source-record.js';

/** RFC 7396, section 2, line by line. */
function mergePatch(target: unknown, said: unknown): unknown {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return said;
  const isObject = typeof target === 'object' && target !== null && !Array.isArray(target);
  const result = new Map<string, unknown>(isObject ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(said)) {
    if (value === null) result.delete(name);
    else result.set(name, mergePatch(result.get(name), value));
  }
  return Object.fromEntries(result);
}

/** What is left when the nulls, which folding keeps, have done their work; an empty object is none. */
function dropNulls(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value)
    .map(([name, inner]) => [name, dropNulls(inner)] as const)
    .filter(([, inner]) => inner !== null && inner !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const someText = fc.constantFrom('a', 'bc', 'def');
const someTexts = fc.dictionary(fc.constantFrom('en', 'vi', 'pt-BR'), fc.option(someText), { maxKeys: 3 });
const someSaid: fc.Arbitrary<Said> = fc.record(
  {
    names: fc.option(someTexts),
    summaries: fc.option(someTexts),
    title: fc.option(someText),
    year: fc.option(fc.integer({ min: 990, max: 2100 })),
    known: fc.option(fc.boolean()),
    aliases: fc.option(fc.array(someText, { maxLength: 2 })),
  },
  { requiredKeys: [] },
);

const sources = ['catalogue', 'crossref', 'bibtex'];
const sourceOf = (number: number): string => sources[number % sources.length]!;
const someClaims: fc.Arbitrary<Claim[]> = fc.uniqueArray(
  fc.record({ import: fc.nat({ max: 8 }), id: fc.constantFrom('x', 'y'), said: someSaid }),
  { selector: (claim) => `${claim.import} ${claim.id}`, maxLength: 10 },
);

describe('records of sources', () => {
  test('say what RFC 7396 makes of the claims of one source and key, by import', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const records = toSourceRecords(claims, sourceOf);
        for (const { source, id, said, imports } of records) {
          const own = claims
            .filter((claim) => sourceOf(claim.import) === source && claim.id === id)
            .sort((first, second) => first.import - second.import);
          expect(imports).toEqual(own.map((claim) => claim.import));
          const folded = own.reduce<unknown>((target, claim) => mergePatch(target, claim.said), {});
          // Whether a paper is known is told by all claims together, except in a catalogue.
          const known = source === 'catalogue' ? {} : { known: undefined };
          expect(dropNulls({ ...said, ...known })).toEqual(dropNulls({ ...(folded as object), ...known }));
        }
        expect(records.flatMap(({ imports }) => imports)).toHaveLength(claims.length);
      }),
    );
  });

  test('are the same and in the same order, however the claims come', () => {
    const shuffled = someClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(toSourceRecords(others, sourceOf)).toEqual(toSourceRecords(claims, sourceOf));
      }),
    );
  });

  test('come by trust, then by key', () => {
    const claims = [2, 1, 0].flatMap((number) => ['y', 'x'].map((id) => ({ import: number, id, said: {} })));
    expect(toSourceRecords(claims, sourceOf).map(({ source, id }) => `${source} ${id}`)).toEqual([
      'catalogue x',
      'catalogue y',
      'crossref x',
      'crossref y',
      'bibtex x',
      'bibtex y',
    ]);
  });

  test('keep a null, which says that there is none', () => {
    const claims = [
      { import: 0, id: 'x', said: { year: 2020, names: { en: 'A', vi: 'B' } } },
      { import: 3, id: 'x', said: { year: null, names: { vi: null } } },
    ];
    expect(toSourceRecords(claims, sourceOf)[0]!.said).toEqual({ year: null, names: { en: 'A', vi: null } });
  });
});

describe('a paper that a notice calls unknown', () => {
  const notice = { known: false, notices: [{ kind: 'retraction', paper: 'doi:10.1/r' }] };
  const fold = (...said: Said[]): Said =>
    toSourceRecords(
      said.map((each, place) => ({ import: place, id: 'x', said: each })),
      () => 'crossref',
    )[0]!.said;

  test('is unknown while nothing but notices say something of it', () => {
    expect(fold(notice, notice)['known']).toBe(false);
    expect(mergeRepeated(notice, notice)['known']).toBe(false);
  });

  test('is known by a record of its own, whichever came first', () => {
    const paper = { title: 'On trees' };
    const both = { title: 'On trees', notices: notice.notices };
    expect([fold(notice, paper), fold(paper, notice)]).toEqual([both, both]);
    expect([mergeRepeated(notice, paper), mergeRepeated(paper, notice)]).toEqual([both, both]);
  });

  test('is known by a record of its own that says nothing but the key, whichever came first', () => {
    expect(fold(notice, {})['known']).toBeUndefined();
    expect(fold({}, notice)['known']).toBeUndefined();
  });
});

describe('a key that one load repeats', () => {
  test('comes to the same whichever record came first, and however many there are', () => {
    fc.assert(
      fc.property(someSaid, someSaid, someSaid, (first, second, third) => {
        expect(mergeRepeated(second, first)).toEqual(mergeRepeated(first, second));
        expect(mergeRepeated(first, first)).toEqual(first);
        expect(mergeRepeated(mergeRepeated(first, second), third)).toEqual(
          mergeRepeated(first, mergeRepeated(second, third)),
        );
      }),
    );
  });

  test('keeps of every property the fuller value', () => {
    const first = { title: 'On trees', year: 2020, known: false, aliases: ['a', 'b'] };
    const second = { title: 'On', known: true, aliases: ['a'], venue: 'Nature' };
    expect(mergeRepeated(first, second)).toEqual({
      title: 'On trees',
      year: 2020,
      known: true,
      aliases: ['a', 'b'],
      venue: 'Nature',
    });
  });

  test('joins lists that are sets', () => {
    const [first, second] = [{ describes: ['b', 'a'] }, { describes: ['c', 'a'] }];
    expect(mergeRepeated(first, second)).toEqual({ describes: ['a', 'b', 'c'] });
  });

  test('keeps any value rather than a null', () => {
    const full = { year: 2020, title: 'A', aliases: [], known: false };
    const empty = { year: null, title: null, aliases: null, known: null };
    expect(mergeRepeated(full, empty)).toEqual(full);
    expect(mergeRepeated(empty, full)).toEqual(full);
  });
});
