// Filters and orders as a reader may ask for them, drawn at random.
import fc from 'fast-check';
import { type World } from '../fixtures/browsing-world.js';
import { listed, type ListVariables } from './lists.js';
import { type NaiveFilter, type Things } from './naive-library.js';

export const locales = ['en', 'vi', 'de', 'pt-BR', 'pt', 'nb', 'zh-Hant'];

const keysOf = (world: World, things: Things): string[] =>
  (world[things] as readonly { slug?: string; id?: string }[]).map(({ slug, id }) => (slug ?? id)!);

function conditionsOf(world: World, things: Things): Record<string, fc.Arbitrary<unknown>> {
  const some = (values: readonly string[]): fc.Arbitrary<string[]> =>
    fc.uniqueArray(fc.constantFrom(...values, 'nobody'), { minLength: 1, maxLength: 3 });
  const keysIn = (other: Things): fc.Arbitrary<string[]> => some(keysOf(world, other));
  const years = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1700, max: 2025 }), fc.nat(60))
      .map(([from, more]) => ({ from, to: from + more })),
    fc.integer({ min: 1700, max: 2025 }).map((from) => ({ from })),
    fc.integer({ min: 1700, max: 2025 }).map((to) => ({ to })),
    fc.constant({}),
  );
  const all: Record<Things, Record<string, fc.Arbitrary<unknown>>> = {
    methods: {
      inField: fc.record({ ids: keysIn('fields'), withParts: fc.boolean() }),
      family: some(['Statistics', 'Machine learning', 'statistics']),
      type: some(['Test', 'Model', 'Estimator']),
      year: years,
      hasSeminalPaper: fc.boolean(),
      introducedBy: keysIn('people'),
      describedIn: keysIn('papers'),
      relatedTo: keysIn('methods'),
      citedAtLeast: fc.nat(12),
      hasNameIn: fc.uniqueArray(fc.constantFrom(...locales), { minLength: 1, maxLength: 2 }),
    },
    papers: {
      year: years,
      writtenBy: keysIn('people'),
      describes: keysIn('methods'),
      describesAny: fc.boolean(),
      cites: keysIn('papers'),
      citedBy: keysIn('papers'),
      citedAtLeast: fc.nat(12),
      venue: some(['Journal', 'Proceedings']),
      retracted: fc.boolean(),
    },
    people: {
      introduced: keysIn('methods'),
      introducedAny: fc.boolean(),
      wrote: keysIn('papers'),
      hasOrcid: fc.boolean(),
      wroteAtLeast: fc.nat(6),
    },
    fields: {
      partOf: keysIn('fields'),
      hasMethods: fc.boolean(),
      hasNameIn: fc.uniqueArray(fc.constantFrom(...locales), { minLength: 1, maxLength: 2 }),
    },
  };
  return all[things];
}

/** Filters of one list, conditions of all kinds within and, or and not. */
export function filtersOf(world: World, things: Things): fc.Arbitrary<NaiveFilter> {
  const direct = fc.record(conditionsOf(world, things), { requiredKeys: [] });
  const few = direct.map((filter) => Object.fromEntries(Object.entries(filter).slice(0, 2)));
  return fc.letrec<{ filter: NaiveFilter }>((tie) => {
    const inner = fc.array(tie('filter'), { minLength: 1, maxLength: 3 });
    return {
      filter: fc.oneof(
        { maxDepth: 2 },
        few,
        fc.tuple(few, inner).map(([filter, and]) => ({ ...filter, and })),
        fc.tuple(few, inner).map(([filter, or]) => ({ ...filter, or })),
        fc.tuple(few, tie('filter')).map(([filter, not]) => ({ ...filter, not })),
      ),
    };
  }).filter;
}

/** Every order in every language. */
export const listsOf = (things: Things): fc.Arbitrary<ListVariables> =>
  fc.record({
    by: fc.constantFrom(...listed[things][2]),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
    locale: fc.constantFrom(...locales),
  });
