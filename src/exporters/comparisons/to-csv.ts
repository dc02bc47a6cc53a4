// A comparison as CSV (RFC 4180): one line a row, values that a spreadsheet would run are neutralised.
import { stringify } from 'csv-stringify/sync';
import { type Comparison } from '../../domain/comparison.js';
import { neutraliseFormulas } from './neutralise-formulas.js';
import { toGrid } from './to-grid.js';

/**
 * Columns: the row's key, its label, whether it differs, then one for each method; a missing value is
 * empty. Texts are as they are but for the apostrophes of `neutraliseFormulas`; numbers stay numbers.
 */
export function toCsv(comparison: Comparison): string {
  const { heading, rows } = toGrid(comparison, '');
  return stringify(
    [
      ['key', 'label', 'differs', ...heading.map(neutraliseFormulas)],
      ...rows.map(({ label, differs, cells }, place) => [
        comparison.rows[place]!.key,
        neutraliseFormulas(label),
        String(differs),
        ...cells.map(({ shown }) => neutraliseFormulas(shown)),
      ]),
    ],
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}
