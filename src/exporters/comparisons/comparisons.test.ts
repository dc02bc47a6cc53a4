// A comparison as CSV, Markdown and JSON: nothing a spreadsheet would run, nothing that breaks a table.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { makeComparison as compare, makeMethod } from '../../../test/kit/comparison.js';
import { toCsv } from './to-csv.js';
import { toJson } from './to-json.js';
import { toMarkdown } from './to-markdown.js';

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

  test.each([
    '=1+1',
    '+1',
    '-a',
    '-1+1',
    '@SUM(A1)',
    '=HYPERLINK("https://example.org")',
    '\t=1',
    '\ta',
    '\r=1',
    '  =1',
    '"=1',
    "'\"' =1",
    '\u0000=1',
    '\uFEFF=1',
    '\u200B=1',
    '\uFF1D1',
  ])('%j is no formula', (text) => {
    const [, row] = parseCsv(toCsv(compare([text, 'x'])));
    expect(row?.[3]).toBe(`'${text}`.replace("'\t=", "'\t'=").replace("'\r=", "'\r'="));
  });

  test.each([
    ['a;=1', "a;'=1"],
    ['a; @b', "a;' @b"],
    ['a\n=1', "a\n'=1"],
    ['a\t"+1', 'a\t\'"+1'],
  ])('%j is none where a spreadsheet cuts it either', (text, neutral) => {
    expect(parseCsv(toCsv(compare([text, 'x'])))[1]?.[3]).toBe(neutral);
  });

  test.each(['-1', '-300', '-0.5', '6', '1e5', 'a-b', 'a =1', '2020–2022', "'quoted'"])(
    '%j is left as it is',
    (text) => {
      expect(parseCsv(toCsv(compare([text, 'x'])))[1]?.[3]).toBe(text);
    },
  );

  describe('whatever the cells hold, no cell is a formula', () => {
    const units = ['a', '1', '=', '+', '-', '@', ';', ',', '\t', '\n', '\r', ' ', '"', "'", '\u200B'];
    const someText = fc.string({ unit: fc.constantFrom(...units) });
    const csvOf = (one: string, other: string): string =>
      toCsv({ ...compare([one, other]), methods: [makeMethod(one, {}), makeMethod(other, {})] });

    test('to a reader of RFC 4180', () => {
      fc.assert(
        fc.property(someText, someText, (one, other) => {
          const cells = parse(csvOf(one, other)).flat();
          expect(cells.length).toBe(10);
          const formulas = cells.filter((cell) => /^[\s\u200B"]*[=+\-@]|^[\t\r]/.test(cell));
          expect(formulas.filter((cell) => !/^-\d+$/.test(cell))).toEqual([]);
        }),
        { numRuns: 1_000 },
      );
    });

    test.each([';', '\t'])('to one that cuts every line at %j and heeds no quotes', (separator) => {
      fc.assert(
        fc.property(someText, someText, (one, other) => {
          const cells = csvOf(one, other).split(new RegExp(`[\\r\\n${separator}]`));
          expect(cells.filter((cell) => /^[\s\u200B"]*[=+\-@]/.test(cell))).toEqual([]);
        }),
        { numRuns: 1_000 },
      );
    });
  });

  test('a name is no formula either', () => {
    const comparison = compare(['x', 'y']);
    const methods = [makeMethod('m0', { vi: '=1+1' }), makeMethod('-m1', {})];
    expect(parseCsv(toCsv({ ...comparison, methods }))[0]?.slice(3)).toEqual(["'=1+1", "'-m1"]);
  });

  test('any texts are read back as they were by a reader of RFC 4180', () => {
    const someText = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', ';', "'", '—', '日') })
      .filter((text) => !text.startsWith('\r'));
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
