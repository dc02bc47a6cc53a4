// A comparison made by hand, for what is made of one without a graph.
import { type Comparison, type ComparisonCell } from '../../src/domain/comparison.js';
import { type LocalizedText } from '../../src/domain/locale.js';
import { type Method } from '../../src/domain/method.js';

const emptyCell: ComparisonCell = { text: null, items: [], count: null, paper: null, link: null };

/** A method of that slug, with names by language and nothing else but `known`. */
export function makeMethod(slug: string, names: Record<string, string>, known?: Method['known']): Method {
  return {
    slug,
    names: Object.entries(names).map(([locale, text]): LocalizedText => ({ locale, text })),
    family: null,
    originYear: null,
    originator: null,
    type: null,
    aliases: [],
    relatedCount: 0,
    referencedByCount: 0,
    citationCount: 0,
    popularity: 0,
    locale: null,
    ...(known && { known }),
  };
}

/** Methods `m0` (with a name in two languages), `m1` … and one row that differs: FAMILY, a cell for each text. */
export function makeComparison(
  texts: readonly (string | null)[],
  cell: Partial<ComparisonCell> = {},
): Comparison {
  return {
    title: 'Compare methods',
    subtitle: 'Side by side.',
    locale: 'vi',
    labelsLocale: 'en',
    methods: texts.map((_, place) => makeMethod(`m${place}`, place === 0 ? { en: 'A', vi: 'Á' } : {})),
    rows: [
      {
        key: 'FAMILY',
        label: 'Family',
        differs: true,
        cells: texts.map((text) => ({ ...emptyCell, ...cell, text })),
      },
    ],
    differingRowCount: 1,
  };
}
