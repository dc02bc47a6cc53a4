// The rows of an answer as a table for a terminal, and as CSV, page by page.
import stringWidth from 'string-width';
import { type Answer, type Cell, type Column } from '../exporters/answers/answer.js';
import { gap, layOut, toRule, wrapLines } from './lay-out-columns.js';
import { toCsvLines } from './render-csv.js';

/** The narrowest that a column of texts is made. */
const narrowest = 12;
/** Up to which part of the width a key is never broken. */
const shareOfKeys = 3;

/**
 * A line that says what it is, a heading, the rows, and what was said last of how many there are. No line is wider than
 * `width` as long as there is room for the narrowest columns; what is longer than its column goes on below, so that
 * nothing of it is lost. Columns are as wide as the first page needs them.
 */
export async function* renderAnswerTable(
  answers: AsyncIterable<Answer>,
  width: number,
): AsyncGenerator<string> {
  let widths: number[] | null = null;
  let note = '';
  for await (const answer of answers) {
    note = answer.note;
    const rows = answer.rows.map((row) => row.map(toText));
    if (widths === null) {
      const heading = answer.columns.map(({ name, heading: short }) => short ?? name);
      widths = fitWidths([heading, ...rows], answer.columns, width);
      yield `${wrapLines(answer.title, width).join('\n')}\n`;
      if (rows.length > 0) yield `\n${[...toLines(heading, widths), toRule(widths)].join('\n')}\n`;
    }
    for (const row of rows) yield `${toLines(row, widths).join('\n')}\n`;
  }
  yield `\n${note
    .split('\n')
    .flatMap((line) => wrapLines(line, width))
    .join('\n')}\n`;
}

/** A heading of names as GraphQL has them, and every row; texts that a spreadsheet would run are neutralised. */
export async function* renderAnswerCsv(answers: AsyncIterable<Answer>): AsyncGenerator<string> {
  let first = true;
  for await (const { columns, rows } of answers) {
    const heading = columns.map(({ name }: Column) => name);
    yield toCsvLines([...(first ? [heading] : []), ...rows]);
    first = false;
  }
}

const toLines = (row: readonly string[], widths: readonly number[]): string[] =>
  layOut(
    row.map((text, column) => wrapLines(text, widths[column]!)),
    widths,
  );

/**
 * As wide as its longest text each; where that is too much the widest give way, to `narrowest` at most, keys, which
 * are there to be copied, only where they take more than their share.
 */
function fitWidths(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width: number,
): number[] {
  const widths = columns.map((_, column) => Math.max(1, ...rows.map((row) => stringWidth(row[column]!))));
  let room = width - gap.length * (widths.length - 1);
  const isKey = (column: number): boolean => columns[column]!.isKey === true;
  const order = [...widths.keys()].sort(
    (one, other) => Number(isKey(other)) - Number(isKey(one)) || widths[one]! - widths[other]!,
  );
  order.forEach((column, place) => {
    const share = Math.floor(isKey(column) ? width / shareOfKeys : room / (order.length - place));
    widths[column] = Math.min(widths[column]!, Math.max(share, narrowest));
    room -= widths[column];
  });
  return widths;
}

function toText(cell: Cell): string {
  if (cell === null) return '—';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  // A terminal would obey control characters, and they have no width.
  if (typeof cell === 'string') return cell.replace(/\p{Cc}/gu, ' ');
  // Years and ranks are told apart by nobody from counts: neither has groups.
  return Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(4)));
}
