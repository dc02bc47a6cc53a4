// Get and transform for citations as CSV: rows into `cites` records, or the reason why not.
import { readLines, type ReadLinesOptions } from '../reading/read-lines.js';
import { type CatalogueRecord, type ReadItem } from '../record.js';
import { columnNames, type Columns, findColumns, findDelimiter } from './find-columns.js';
import { readRows } from './read-rows.js';
import { checkCitation, toCitationSaid } from './to-citation.js';

/**
 * The citations of a file in its order, a row that is none as a rejection at the line where it begins.
 * Without a header that names both papers nothing is read, and one rejection says so.
 */
export async function* readCitationsCsv(file: string, options?: ReadLinesOptions): AsyncGenerator<ReadItem> {
  let columns: Columns | null = null;
  for await (const row of readRows(readLines(file, options), findDelimiter)) {
    const place = { file, line: row.line };
    if ('problem' in row) yield { place, reason: row.problem };
    else if (columns) yield { place, ...readCells(row.cells, columns) };
    else {
      columns = findColumns(row.cells);
      if (columns) continue;
      yield { place, reason: noHeader };
      return;
    }
  }
}

const noHeader =
  'the first line has to be a header that names the column of the citing paper ' +
  `(${columnNames.citing.join(', ')}) and that of the cited one (${columnNames.cited.join(', ')})`;

function readCells(
  cells: readonly string[],
  columns: Columns,
): { record: CatalogueRecord } | { reason: string; record: unknown } {
  if (cells.length !== columns.count) {
    return { reason: `the row has ${cells.length} cells, the header ${columns.count}`, record: cells };
  }
  const said = toCitationSaid(cells, columns);
  const record = checkCitation(said);
  return typeof record === 'string' ? { reason: record, record: said } : { record };
}
