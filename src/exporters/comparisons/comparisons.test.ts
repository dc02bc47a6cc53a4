// A comparison as CSV, Markdown and JSON: nothing a spreadsheet would run, nothing that breaks a table.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Comparison, type ComparisonCell } from '../../domain/comparison.js';
import { type Method } from '../../domain/method.js';
import { toCsv } from './to-csv.js';
import { toJson } from './to-json.js';
import { toMarkdown } from './to-markdown.js';

const emptyCell: ComparisonCell = { text: null, items: [], count: null, paper: null, link: null };

function toMethod(slug: string, names: Record<string, string>): Method {
  return {
    slug,
    names: Object.entries(names).map(([locale, text]) => ({ locale, text })),
    family: null,
    originYear: null,
    originator: null,
    type: null,
    aliases: [],
    relatedCount: 0,
    referencedByCount: 0,
    locale: null,
  };
}

/** Two methods, one row of cells with these texts. */
function compare(texts: readonly (string | null)[], cell: Partial<ComparisonCell> = {}): Comparison {
  return {
    title: 'Compare methods',
    subtitle: 'Side by side.',
    locale: 'vi',
    labelsLocale: 'en',
    methods: texts.map((_, place) => toMethod(`m${place}`, place === 0 ? { en: 'A', vi: 'Á' } : {})),
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

/** RFC 4180, section 2: fields of a document, quotes undone. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(csv); match; match = field.exec(csv)) {
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    if (field.lastIndex === csv.length) break;
  }
  expect(field.lastIndex).toBe(csv.length);
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test('one line a row, one column a method, a missing value empty', () => {
    expect(toCsv(compare(['x', null]))).toBe('key,label,differs,Á,m1\r\nFAMILY,Family,true,x,\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://example.org")', '\t=1', '\r=1'])(
    '%j is no formula',
    (text) => {
      const [, row] = parseCsv(toCsv(compare([text, 'x'])));
      expect(row?.[3]).not.toMatch(/^[=+\-@\t\r]/);
      expect(row?.[3]).toContain(text);
    },
  );

  test('a name is no formula either', () => {
    const comparison = compare(['x', 'y']);
    const methods = [toMethod('m0', { vi: '=1+1' }), toMethod('-m1', {})];
    expect(parseCsv(toCsv({ ...comparison, methods }))[0]?.slice(3)).toEqual(["'=1+1", "'-m1"]);
  });

  test('any texts are read back as they were by a reader of RFC 4180', () => {
    const someText = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', ';', "'", '—', '日') })
      .filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(someText, someText, (one, other) => {
        expect(parseCsv(toCsv(compare([one, other])))[1]?.slice(3)).toEqual([one, other]);
      }),
    );
  });
});

describe('Markdown', () => {
  test('a table of GitHub Flavored Markdown', () => {
    expect(toMarkdown(compare(['x', null]))).toBe(
      ['# Compare methods', '', '|  | Á | m1 |', '| --- | --- | --- |', '| ≠ **Family** | x | — |', ''].join(
        '\n',
      ),
    );
  });

  test.each([
    ['a|b', String.raw`a\|b`],
    [String.raw`a\|b`, String.raw`a\\\|b`],
    ['*a* _b_ `c`', String.raw`\*a\* \_b\_ \`c\``],
    ['<script>', String.raw`\<script\>`],
    ['[a](javascript:b)', String.raw`\[a\](javascript:b)`],
    ['&lt;b&gt;', String.raw`\&lt;b\&gt;`],
    ['a\nb', 'a b'],
    ['a\r\n  b', 'a b'],
    ['a\rb', 'a b'],
  ])('%j is text', (text, expected) => {
    expect(toMarkdown(compare([text, 'x']))).toContain(`| ≠ **Family** | ${expected} | x |\n`);
  });

  test('whatever the cells hold, every line of the table has as many columns', () => {
    const someText = fc.string({ unit: fc.constantFrom('a', '|', '\\', '\n', '\r', '`', '<', '>') });
    fc.assert(
      fc.property(someText, someText, someText, (one, other, path) => {
        const link = { kind: 'URL', url: `https://example.org/${path}` } as const;
        const lines = toMarkdown(compare([one, other], { link }))
          .trimEnd()
          .split(/\r\n|\r|\n/);
        expect(lines).toHaveLength(5);
        // What is escaped with a backslash parts no columns.
        const columns = lines.slice(2).map((line) => line.replace(/\\./g, '').split('|').length);
        expect(new Set(columns)).toEqual(new Set([5]));
      }),
    );
  });

  test('a link that ends its own brackets is encoded', () => {
    const link = { kind: 'URL', url: 'https://example.org/a>b c|d\\' } as const;
    expect(toMarkdown(compare(['x', 'y'], { link }))).toContain(
      'x [link](<https://example.org/a%3Eb%20c%7Cd%5C>)',
    );
    const doi = { kind: 'DOI', url: 'https://doi.org/10.1/x' } as const;
    expect(toMarkdown(compare(['x', 'y'], { link: doi }))).toContain('x [DOI](<https://doi.org/10.1/x>)');
  });
});

test('JSON says what the comparison says, methods by slug and name', () => {
  const comparison = compare(['x', null]);
  expect(JSON.parse(toJson(comparison))).toEqual({
    ...comparison,
    methods: [
      { slug: 'm0', name: 'Á' },
      { slug: 'm1', name: 'm1' },
    ],
  });
  expect(toJson(comparison)).toMatch(/\}\n$/);
});
