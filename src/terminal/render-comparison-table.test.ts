// The table in the terminal: never wider than asked for, in any script, with the rows that differ marked.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { type Comparison, type ComparisonRow } from '../domain/comparison.js';
import { type Method } from '../domain/method.js';
import { renderComparisonTable } from './render-comparison-table.js';

const toMethod = (name: string, place: number): Method => ({
  slug: `m${place}`,
  names: [{ locale: 'en', text: name }],
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
});

const toRow = (label: string, differs: boolean, texts: readonly (string | null)[]): ComparisonRow => ({
  key: 'FAMILY',
  label,
  differs,
  cells: texts.map((text) => ({ text, items: [], count: null, paper: null, link: null })),
});

const toComparison = (names: readonly string[], rows: readonly ComparisonRow[]): Comparison => ({
  title: 'So sánh phương pháp',
  subtitle: 'Xem các phương pháp đã chọn cạnh nhau; những hàng khác biệt được làm nổi bật.',
  locale: 'en',
  labelsLocale: 'vi',
  methods: names.map(toMethod),
  rows,
  differingRowCount: rows.filter((row) => row.differs).length,
});

const scripts = {
  Chinese: '去噪扩散概率模型是一种生成模型',
  Japanese: 'ノイズ除去拡散確率モデル',
  Korean: '잡음 제거 확산 확률 모형',
  Thai: 'แบบจำลองการแพร่กระจายความน่าจะเป็นเพื่อลดสัญญาณรบกวน',
  Hebrew: 'מודל דיפוזיה הסתברותי להסרת רעש',
  Arabic: 'نموذج الانتشار الاحتمالي لإزالة الضوضاء',
  Bengali: 'ডিনয়েজিং ডিফিউশন সম্ভাব্য মডেল',
  Vietnamese: 'Mô hình khuếch tán xác suất khử nhiễu',
  'decomposed Vietnamese': 'Mô hình khuếch tán xác suất khử nhiễu'.normalize('NFD'),
  emoji: '👩‍🔬 🧪 👨‍👩‍👧‍👦 🇻🇳 ❤️',
  'one long word': 'https://example.org/'.repeat(5),
};

const linesOf = (comparison: Comparison, width: number): string[] =>
  renderComparisonTable(comparison, width).split('\n');

describe.each(Object.entries(scripts))('%s', (_, text) => {
  test('fits every width from 40 to 200', () => {
    const rows = [toRow(text, true, [text, null]), toRow('Family', false, ['x', `${text} ${text}`])];
    const comparison = toComparison([text, 'b'], rows);
    for (let width = 40; width <= 200; width += 1) {
      const tooWide = linesOf(comparison, width).filter((line) => stringWidth(line) > width);
      expect({ width, tooWide }).toEqual({ width, tooWide: [] });
    }
  });
});

test('any texts fit, for as many methods as the width has room for', () => {
  const someText = fc.string({
    unit: fc.oneof(
      fc.constantFrom(' ', ' ', '\n', '\t', '去', 'ั', 'ก', 'א', '্', 'ক', '👩‍🔬', 'é', 'a'),
      fc.string(),
    ),
  });
  const someTable = fc.integer({ min: 2, max: 4 }).chain((columns) => {
    const texts = fc.array(someText, { minLength: columns, maxLength: columns });
    const row = fc
      .tuple(someText, fc.boolean(), texts)
      .map(([label, differs, cells]) => toRow(label, differs, cells));
    const width = fc.integer({ min: 20 * columns, max: 200 });
    return fc.tuple(texts, fc.array(row, { maxLength: 4 }), width);
  });
  fc.assert(
    fc.property(someTable, ([names, rows, width]) => {
      const tooWide = linesOf(toComparison(names, rows), width).filter((line) => stringWidth(line) > width);
      expect(tooWide).toEqual([]);
    }),
  );
});

test('columns stand below each other, whatever the width of their characters', () => {
  const rows = [toRow('Họ', true, ['去噪', 'b']), toRow('Loại', false, ['ก็', 'עברית'])];
  const table = linesOf(toComparison(['扩散', 'A'], rows), 60)
    .slice(3)
    .filter((line) => line.includes('│'));
  const columns = table.map((line) =>
    line
      .split('│')
      .slice(0, -1)
      .map((cell) => stringWidth(cell))
      .join(),
  );
  expect(new Set(columns).size).toBe(1);
});

test('rows that differ carry a mark, the others none, and a missing value is a dash', () => {
  const table = renderComparisonTable(
    toComparison(['A', 'B'], [toRow('Family', true, ['x', null]), toRow('Type', false, ['y', 'y'])]),
    80,
  );
  expect(table).toMatch(/^≠ Family +│ x +│ —$/m);
  expect(table).toMatch(/^ {2}Type +│ y +│ y$/m);
  expect(table.match(/≠/g)).toHaveLength(1);
});

test('a link stands below its citation', () => {
  const row = toRow('Seminal work', true, ['Ho (2020).', null]);
  const link = { kind: 'DOI', url: 'https://doi.org/10.1/x' } as const;
  const cells = [{ ...row.cells[0]!, link }, row.cells[1]!];
  expect(renderComparisonTable(toComparison(['A', 'B'], [{ ...row, cells }]), 100)).toContain(
    'https://doi.org/10.1/x',
  );
});

test('where nothing differs there are a title and a heading', () => {
  expect(linesOf(toComparison(['A', 'B'], []), 80).join('\n')).toMatch(/phương pháp[^]* │ A +│ B/);
});

test('what a terminal would obey is not passed on', () => {
  const table = renderComparisonTable(
    toComparison(['A\u001b[31m', 'B'], [toRow('x', true, ['a\u0007b\tc', '\u009b2J'])]),
    80,
  );
  expect(table.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
