// Rows as CSV for a reader's spreadsheet.
import { stringify } from 'csv-stringify/sync';
import { neutraliseFormulas } from '../exporters/comparisons/neutralise-formulas.js';

type Cell = string | number | boolean | null;

/** A heading and the rows; texts that a spreadsheet would run are neutralised. */
export function renderCsv(heading: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return toCsvLines([heading, ...rows]);
}

/** The rows alone. */
export function toCsvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(toSafe)),
    { record_delimiter: 'windows', quoted_match: /[\r\n;]/ },
  );
}

function toSafe(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? neutraliseFormulas(cell) : cell;
}
