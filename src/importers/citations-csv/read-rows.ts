// The rows of a CSV file, one at a time, with the lines where they begin (RFC 4180).
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type Line } from '../reading/read-lines.js';

/** A row's cells, blanks around them left out, or why it can't be read. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problem: string };

type TextLine = Extract<Line, { readonly text: string }>;

/** How many lines a quoted cell may go over before its quote counts as never closed. */
const mostLines = 100;

/**
 * The rows that the lines make up, blank lines passed over; `delimiterOf` is asked once, with the first
 * line. A quote that is never closed costs its own line only: the reading goes on with the next.
 */
export async function* readRows(
  lines: AsyncIterable<Line>,
  delimiterOf: (firstLine: string) => string,
): AsyncGenerator<Row> {
  let join: ReturnType<typeof joinLines> | undefined;
  for await (const line of lines) {
    if ('problem' in line) {
      if (join) yield* join.end();
      yield line;
    } else if (join || line.text.trim() !== '') {
      join ??= joinLines(delimiterOf(line.text));
      yield* join.take(line);
    }
  }
  if (join) yield* join.end();
}

/** Lines into rows: most lines are one, a quoted cell may join several. */
function joinLines(delimiter: string) {
  /** The lines since a quote was opened that is not closed yet. */
  let open: TextLine[] = [];

  function* take(line: TextLine): Generator<Row> {
    const isQuoted = line.text.includes('"');
    if (open.length === 0 && !isQuoted) {
      if (line.text.trim() !== '') yield { line: line.line, cells: splitCells(line.text, delimiter) };
      return;
    }
    open.push(line);
    if (isQuoted) {
      const row = parseQuoted(open.map(({ text }) => text).join('\n'), delimiter);
      if (row !== 'open') {
        yield { line: open[0]!.line, ...row };
        open = [];
      }
    }
    if (open.length === mostLines) yield* giveUp();
  }

  /** The first line's quote is taken for a mistake, and the lines after it are read as if it were not there. */
  function* giveUp(): Generator<Row> {
    const [first, ...others] = open;
    open = [];
    yield { line: first!.line, problem: 'a quote is opened and never closed' };
    for (const line of others) yield* take(line);
  }

  function* end(): Generator<Row> {
    while (open.length > 0) yield* giveUp();
  }

  return { take, end };
}

/** Without quotes there is nothing more to a row, and asking csv-parse takes ten times as long. */
function splitCells(text: string, delimiter: string): string[] {
  return text.split(delimiter).map((cell) => cell.trim());
}

function parseQuoted(text: string, delimiter: string): { cells: string[] } | { problem: string } | 'open' {
  try {
    const [cells = []] = parse(text, { delimiter, relax_column_count: true, relax_quotes: true, trim: true });
    return { cells };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'open';
    return { problem: 'a quoted cell goes on after its closing quote' };
  }
}
