// Cells side by side in a terminal, wide characters counted as wide.
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Stands between two columns. */
export const gap = ' │ ';

/** One row of cells, each given as lines, side by side. */
export function layOut(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => pad(lines[line] ?? '', widths[column]!))
      .join(gap)
      .trimEnd(),
  );
}

/** The line below a heading. */
export const toRule = (widths: readonly number[]): string =>
  widths.map((each) => '─'.repeat(each)).join('─┼─');

/** The text's lines; control characters, which a terminal would obey, become blanks. */
export function wrapLines(text: string, width: number): string[] {
  return wrapAnsi(text.replace(/(?!\n)\p{Cc}/gu, ' '), width, { hard: true }).split('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
