// A comparison as a page: read back it holds the texts, and it holds nothing that runs or is loaded.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeComparison, makeMethod } from '../../../test/kit/comparison.js';
import { pagePolicy, toHtml } from './to-html.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  text: string;
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescape = (text: string): string => text.replace(/&(\w+|#39);/g, (_, name: string) => signs[name]!);

/** Elements in their order. Fails on anything that is not well formed as XML is: no browser has to guess. */
function readPage(html: string): Element[] {
  const page = html.replace(/^<!doctype html>\n/, '').replace(/<style>[^]*?<\/style>/, '');
  const token = /<(\/?)(\w+)((?: [\w-]+="[^"<>]*")*)>|((?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+)/gy;
  const elements: Element[] = [];
  const open: Element[] = [];
  let end = 0;
  for (let match = token.exec(page); match; match = token.exec(page)) {
    end = token.lastIndex;
    const [, slash, name, attributes = '', text] = match;
    if (text !== undefined) for (const element of open) element.text += unescape(text);
    else if (slash) expect(open.pop()?.name).toBe(name);
    else {
      const pairs = Array.from(attributes.matchAll(/ ([\w-]+)="([^"]*)"/g), ([, key, value]) => [
        key!,
        unescape(value!),
      ]);
      const element = {
        name: name!,
        attributes: Object.fromEntries(pairs) as Record<string, string>,
        text: '',
      };
      elements.push(element);
      if (name !== 'meta') open.push(element);
    }
  }
  expect([end, open]).toEqual([page.length, []]);
  return elements;
}

const findAll = (elements: readonly Element[], ...names: string[]): Element[] =>
  elements.filter(({ name }) => names.includes(name));

test('a table with headers of columns and rows, the differing rows marked by a sign', () => {
  const comparison = makeComparison(['x', null]);
  const [row] = comparison.rows;
  const elements = readPage(
    toHtml({ ...comparison, rows: [row!, { ...row!, key: 'TYPE', label: 'Type', differs: false }] }),
  );
  expect(findAll(elements, 'title')[0]!.text).toBe('Compare methods: Á, m1');
  expect(findAll(elements, 'h1', 'p').map(({ text }) => text)).toEqual(['Compare methods', 'Side by side.']);
  expect(findAll(elements, 'th').map(({ attributes, text }) => [attributes['scope'], text])).toEqual([
    ['col', 'Á'],
    ['col', 'm1'],
    ['row', '≠Family'],
    ['row', 'Type'],
  ]);
  expect(findAll(elements, 'td').map(({ text }) => text)).toEqual(['', 'x', '—', 'x', '—']);
  expect(findAll(elements, 'tr').map(({ attributes }) => attributes['class'])).toEqual([
    undefined,
    'differs',
    undefined,
  ]);
});

describe('languages', () => {
  test.each([
    ['en', 'ltr'],
    ['vi', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
  ])('labels in %s: %s', (labelsLocale, dir) => {
    const [html] = readPage(toHtml({ ...makeComparison(['x', 'y']), labelsLocale }));
    expect(html!.attributes).toEqual({ lang: labelsLocale, dir });
  });

  test('names, summaries and fields say theirs, all else that nobody knows', () => {
    const comparison = makeComparison(['x', 'y']);
    const [row] = comparison.rows;
    const field = { fieldId: 'f', names: [{ locale: 'he', text: 'x' }], methodCount: 1, locale: null };
    const elements = readPage(
      toHtml({
        ...comparison,
        methods: [
          makeMethod('m0', { fa: 'x' }, { field, summary: { locale: 'zh-Hant', text: 'x' } }),
          makeMethod('m1', {}),
        ],
        rows: [{ ...row!, key: 'FIELD' }, row!, { ...row!, key: 'SUMMARY' }],
      }),
    );
    const languageOf = ({ attributes: { lang, dir } }: Element) => `${lang!} ${dir!}`.trim();
    const [, ...cells] = findAll(elements, 'td').map(languageOf);
    expect(findAll(elements, 'th').slice(0, 2).map(languageOf)).toEqual(['fa rtl', 'auto']);
    expect(cells).toEqual(['he rtl', 'auto', 'auto', 'auto', 'zh-Hant ltr', 'auto']);
  });
});

describe('texts', () => {
  test('are read back as they are, in every place, and make no element', () => {
    const units = [
      ...Array.from('<>&"\'`=/ aé日\n\t'),
      '</td>',
      '<script>',
      '<!--',
      '-->',
      '&amp;',
      '&#60;',
      ']]>',
      '</style>',
    ];
    const someText = fc.string({ unit: fc.constantFrom(...units) });
    const names = readPage(toHtml(makeComparison(['x', 'y']))).map(({ name }) => name);
    fc.assert(
      fc.property(someText, someText, someText, someText, (title, label, name, text) => {
        const comparison = makeComparison([text, 'y']);
        const elements = readPage(
          toHtml({
            ...comparison,
            title,
            subtitle: label,
            methods: [makeMethod('m0', { en: name }), makeMethod('m1', {})],
            rows: comparison.rows.map((row) => ({ ...row, label })),
          }),
        );
        expect(elements.map((element) => element.name)).toEqual(names);
        expect(findAll(elements, 'title', 'h1', 'p', 'th', 'td').map((element) => element.text)).toEqual([
          `${title}: ${name}, m1`,
          title,
          label,
          '',
          name,
          'm1',
          `≠${label}`,
          text,
          'y',
        ]);
      }),
      { numRuns: 500 },
    );
  });

  test('control characters, which no page may hold, become blanks', () => {
    const elements = readPage(toHtml(makeComparison(['a\u0000b\u0008c\u0085d\ne', 'y'])));
    expect(findAll(elements, 'td')[1]!.text).toBe('a b c d\ne');
  });
});

describe('links', () => {
  const linksTo = (url: string, kind: 'DOI' | 'URL' = 'URL') =>
    findAll(readPage(toHtml(makeComparison(['x', 'y'], { link: { kind, url } }))), 'a');

  test.each([
    ['https://doi.org/10.1/x', 'DOI', 'https://doi.org/10.1/x', 'DOI'],
    ['http://a.example/"><script>', 'URL', 'http://a.example/%22%3E%3Cscript%3E', 'a.example'],
    ["https://a.example/?a=1&b='", 'URL', 'https://a.example/?a=1&b=%27', 'a.example'],
  ] as const)('%s', (url, kind, href, text) => {
    const [link] = linksTo(url, kind);
    expect(link).toEqual({ name: 'a', attributes: { href, rel: 'noopener' }, text });
  });

  test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', '//a.example', 'x'])(
    '%s is none',
    (url) => {
      expect(linksTo(url)).toEqual([]);
    },
  );
});

test('the policy allows the style of the page and nothing else', () => {
  const html = toHtml(makeComparison(['x', 'y']));
  const [, style] = /<style>([^]*)<\/style>/.exec(html)!;
  const hash = createHash('sha256').update(style!).digest('base64');
  expect(pagePolicy).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  expect(style).not.toMatch(/url\(|@import/);
  expect(html).not.toMatch(/ (?:style|src|on\w+)=|<(?:script|link|img|iframe)/);
});
