// A comparison as a table for a terminal of a given width, wide characters counted as wide.
import stringWidth from 'string-width';
import { type Comparison, type ComparisonCell, type ComparisonRow } from '../domain/comparison.js';
import { toMethodName } from '../domain/method.js';
import { gap, layOut, toRule, wrapLines } from './lay-out-columns.js';

/** What stands for a missing value. */
const missing = '—';
/** What stands before the label of a row that differs. */
const mark = '≠ ';
/** The narrowest column that can still be read. */
const narrowest = 8;

/**
 * The comparison as lines of at most `width` columns (as long as every column keeps its least
 * width): a heading, a rule, then each row with ≠ where it differs.
 */
export function renderComparisonTable(comparison: Comparison, width: number): string {
  const { methods, rows, locale } = comparison;
  const longestLabel = Math.max(0, ...rows.map((row) => stringWidth(row.label)));
  const labelWidth = Math.min(longestLabel, Math.floor(width / 4)) + mark.length;
  const cellWidth = Math.max(
    narrowest,
    Math.floor((width - labelWidth - gap.length * methods.length) / methods.length),
  );
  const widths = [labelWidth, ...methods.map(() => cellWidth)];
  const heading = methods.map((method) => toMethodName(method, locale).text);
  const blank = layOut(
    widths.map(() => ['']),
    widths,
  );
  return [
    ...wrapLines(comparison.title, width),
    ...wrapLines(comparison.subtitle, width),
    '',
    ...layOut([[''], ...heading.map((name) => wrapLines(name, cellWidth))], widths),
    toRule(widths),
    ...rows.flatMap((row, place) => [
      ...(place > 0 ? blank : []),
      ...layOut(
        [toLabel(row, labelWidth), ...row.cells.map((cell) => wrapLines(toText(cell), cellWidth))],
        widths,
      ),
    ]),
    '',
  ].join('\n');
}

/** A row's label, its first line behind the mark where the row differs. */
function toLabel({ label, differs }: ComparisonRow, width: number): string[] {
  const unmarked = ' '.repeat(mark.length);
  return wrapLines(label, width - mark.length).map(
    (line, place) => (differs && place === 0 ? mark : unmarked) + line,
  );
}

/** A cell's text, with where to read the work. */
function toText({ text, link }: ComparisonCell): string {
  return [text ?? missing, ...(link ? [link.url] : [])].join('\n');
}
