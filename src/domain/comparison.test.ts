// Which rows differ, held against a naive count of distinct values, and what each cell shows.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ComparedMethod, compareRow, comparisonRowKeys, type ComparisonRowKey } from './comparison.js';
import { type Field } from './field.js';
import { type Method } from './method.js';
import { type Paper, toPaper } from './paper.js';

const emptyMethod: Method = {
  slug: 'method',
  names: [],
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
};

const paper: Paper = toPaper(
  {
    paperId: 'doi:10.1/x',
    title: null,
    year: null,
    doi: '10.1/x',
    arxivId: null,
    openAlexId: null,
    isbn: null,
    pmid: null,
    s2Id: null,
    url: null,
    venue: null,
    citation: null,
    citationAuthors: null,
    retracted: false,
    notices: [],
    known: true,
    referencesKnown: 'UNKNOWN',
    referenceCount: 0,
    citationCount: 0,
  },
  null,
);

function toField(fieldId: string, names: Record<string, string> = {}): Field {
  return {
    fieldId,
    names: Object.entries(names).map(([locale, text]) => ({ locale, text })),
    methodCount: 0,
    locale: null,
  };
}

function toCompared(said: Partial<Method>, rest: Partial<Omit<ComparedMethod, 'method'>> = {}) {
  return { method: { ...emptyMethod, ...said }, field: null, summary: null, seminalWork: null, ...rest };
}

/** Few values, so that equal ones are common. */
const someText = fc.option(fc.constantFrom('a', 'A', 'b', 'a ', '—', '0'));

const someMethod: fc.Arbitrary<ComparedMethod> = fc
  .record({
    family: someText,
    originYear: someText,
    originator: someText,
    type: someText,
    aliases: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }),
    relatedCount: fc.nat(2),
    field: fc.option(fc.constantFrom(toField('x'), toField('x', { en: 'X' }), toField('y', { en: 'X' }))),
    summary: someText,
    citation: someText,
  })
  .map(({ field, summary, citation, ...said }) =>
    toCompared(said, {
      field,
      summary: summary === null ? null : { text: summary, locale: 'en' },
      seminalWork: citation === null ? null : { paper, citation, link: null },
    }),
  );

const someMethods = fc.array(someMethod, { minLength: 2, maxLength: 10 });

/** What a row is compared by, as the contract lists it. */
function toValue(key: ComparisonRowKey, { method, field, summary, seminalWork }: ComparedMethod) {
  const values: Record<ComparisonRowKey, unknown> = {
    FIELD: field?.fieldId,
    FAMILY: method.family,
    ORIGIN_YEAR: method.originYear,
    ORIGINATOR: method.originator,
    TYPE: method.type,
    SEMINAL_WORK: seminalWork?.citation,
    ALIASES: method.aliases.length,
    RELATED: method.relatedCount,
    SUMMARY: summary?.text,
  };
  return values[key] ?? null;
}

describe('differs', () => {
  test.each(comparisonRowKeys)('%s: as soon as two methods differ pair by pair', (key) => {
    fc.assert(
      fc.property(someMethods, (methods) => {
        const values = methods.map((method) => toValue(key, method));
        const anyPairDiffers = values.some((one) => values.some((other) => one !== other));
        expect(compareRow(key, 'label', methods, 'en').differs).toBe(anyPairDiffers);
      }),
    );
  });

  test('a missing value is a value of its own, and two missing ones are equal', () => {
    const [missing, given] = [toCompared({}), toCompared({ family: 'a' })];
    expect(compareRow('FAMILY', '', [missing, given], 'en').differs).toBe(true);
    expect(compareRow('FAMILY', '', [missing, missing], 'en').differs).toBe(false);
  });

  test('fields are compared by themselves, whatever their names', () => {
    const named = toCompared({}, { field: toField('x', { en: 'Statistics' }) });
    const nameless = toCompared({}, { field: toField('x') });
    const namesake = toCompared({}, { field: toField('y', { en: 'Statistics' }) });
    expect(compareRow('FIELD', '', [named, nameless], 'en').differs).toBe(false);
    expect(compareRow('FIELD', '', [named, namesake], 'en').differs).toBe(true);
  });

  test('aliases are compared by their full number, not by the names shown', () => {
    const four = toCompared({ aliases: ['a', 'b', 'c', 'd'] });
    const otherFour = toCompared({ aliases: ['e', 'f', 'g', 'h'] });
    const five = toCompared({ aliases: ['a', 'b', 'c', 'd', 'e'] });
    expect(compareRow('ALIASES', '', [four, otherFour], 'en').differs).toBe(false);
    expect(compareRow('ALIASES', '', [four, five], 'en').differs).toBe(true);
  });

  test('seminal works are compared by the citation printed, not by the paper', () => {
    const one = toCompared({}, { seminalWork: { paper, citation: 'Student (1908).', link: null } });
    const other = toCompared({}, { seminalWork: { paper, citation: 'Gosset (1908).', link: null } });
    expect(compareRow('SEMINAL_WORK', '', [one, other], 'en').differs).toBe(true);
  });
});

test('columns in another order: the cells in that order, and nothing else', () => {
  const shuffled = someMethods.chain((methods) =>
    fc
      .shuffledSubarray([...methods.keys()], { minLength: methods.length })
      .map((order) => ({ methods, order })),
  );
  fc.assert(
    fc.property(shuffled, fc.constantFrom(...comparisonRowKeys), ({ methods, order }, key) => {
      const row = compareRow(key, 'label', methods, 'en');
      const reordered = order.map((place) => methods[place]!);
      expect(compareRow(key, 'label', reordered, 'en')).toEqual({
        ...row,
        cells: order.map((place) => row.cells[place]),
      });
    }),
  );
});

describe('cells', () => {
  const cellOf = (key: ComparisonRowKey, compared: ComparedMethod, locale = 'en') =>
    compareRow(key, '', [compared], locale).cells[0];

  test.each([
    [[], { text: null, items: [], count: 0 }],
    [['a'], { text: 'a', items: ['a'], count: 1 }],
    [['a', 'b'], { text: 'a, b', items: ['a', 'b'], count: 2 }],
    [['a', 'b', 'c'], { text: 'a, b, c', items: ['a', 'b', 'c'], count: 3 }],
    [['a', 'b', 'c', 'd'], { text: 'a, b, c, d', items: ['a', 'b', 'c', 'd'], count: 4 }],
    [['a', 'b', 'c', 'd', 'e'], { text: 'a, b, c, d +1', items: ['a', 'b', 'c', 'd'], count: 5 }],
    [['a', 'b', 'c', 'd', 'e', 'f'], { text: 'a, b, c, d +2', items: ['a', 'b', 'c', 'd'], count: 6 }],
  ])('aliases %j', (aliases, expected) => {
    expect(cellOf('ALIASES', toCompared({ aliases }))).toEqual({ ...expected, paper: null, link: null });
  });

  test.each([0, 1, 12_345])('related %d is printed as that number', (relatedCount) => {
    expect(cellOf('RELATED', toCompared({ relatedCount }))).toEqual({
      text: String(relatedCount),
      items: [],
      count: relatedCount,
      paper: null,
      link: null,
    });
  });

  test('a field is shown by its name in the language asked for, else by its key', () => {
    const compared = toCompared(
      {},
      { field: toField('deep-learning', { en: 'Deep learning', vi: 'Học sâu' }) },
    );
    expect(cellOf('FIELD', compared, 'vi-VN')?.text).toBe('Học sâu');
    expect(cellOf('FIELD', compared, 'th')?.text).toBe('Deep learning');
    expect(cellOf('FIELD', toCompared({}, { field: toField('deep-learning') }))?.text).toBe('deep-learning');
  });

  test('a seminal work carries its citation, paper and link', () => {
    const link = { kind: 'DOI', url: 'https://doi.org/10.1/x' } as const;
    const seminalWork = { paper, citation: 'As printed.', link };
    expect(cellOf('SEMINAL_WORK', toCompared({}, { seminalWork }))).toEqual({
      text: 'As printed.',
      items: [],
      count: null,
      paper,
      link,
    });
  });

  test('elsewhere there are no items and no count, and a missing value has no text', () => {
    for (const key of comparisonRowKeys.filter((each) => each !== 'ALIASES' && each !== 'RELATED')) {
      expect(cellOf(key, toCompared({}))).toEqual({
        text: null,
        items: [],
        count: null,
        paper: null,
        link: null,
      });
    }
  });
});
