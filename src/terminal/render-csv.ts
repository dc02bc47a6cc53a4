// Rows as CSV for a reader's spreadsheet.
import { stringify } from 'csv-stringify/sync';
import { neutraliseFormulas } from '../exporters/comparisons/neutralise-formulas.js';

type Cell = string | number | null;

/** A heading and the rows; texts that a spreadsheet would run are neutralised. */
export function renderCsv(heading: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? neutraliseFormulas(cell) : cell)),
  );
  return stringify([[...heading], ...safe], { record_delimiter: 'windows', quoted_match: /[\r\n;]/ });
}
