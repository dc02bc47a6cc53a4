// The rows of one label or relationship type as CSV files, a new one where a row brings a column that is not there yet.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Properties } from '../merging/properties.js';
import { type CellType, toCell, toCellType } from './csv-cells.js';

/** A file of rows that all have the columns of its header. */
export interface CsvFile {
  readonly header: string;
  readonly data: string;
  readonly rows: number;
  /** Whether some text goes on over the end of a line. */
  readonly isMultiline: boolean;
  /** The length of its longest row, in bytes at most. */
  readonly longestRow: number;
}

/** The cells of some properties, in the columns of one of the table's files. */
export interface PreparedRow {
  readonly file: OpenFile;
  readonly cells: string;
}

export interface CsvTable {
  /** The cells of these properties; a row prepared once may be written as often as wanted. */
  prepare(properties: Properties): PreparedRow;
  /** Adds a row: the cells of the fixed columns, as they are to stand there, and the prepared ones. */
  write(fixed: string, row: PreparedRow): void;
  /** Ends the files and answers those that there are. */
  close(): CsvFile[];
}

interface OpenFile {
  readonly name: string;
  readonly columns: ReadonlyMap<string, CellType>;
  readonly descriptor: number;
  text: string;
  rows: number;
  /** How long it is so far, where its rows are noted. */
  bytes: number;
  isMultiline: boolean;
  longestRow: number;
}

/** How much text is gathered before it is written. */
const writeAt = 256 * 1024;

/**
 * Files `NAME-1.csv`, `NAME-2.csv` … in the folder, each with a header beside it. Every row of a file
 * has all its columns, because neo4j-admin takes no shorter ones; so a row that brings a new column
 * begins a new file, and there are never more files than columns and types. `noteRow` is told where each
 * row begins, in bytes.
 */
export function createCsvTable(
  folder: string,
  name: string,
  fixedColumns: string,
  noteRow?: (path: string, start: number) => void,
): CsvTable {
  const files: OpenFile[] = [];

  function openFile(columns: ReadonlyMap<string, CellType>): OpenFile {
    const file = `${name}-${files.length + 1}`;
    const opened: OpenFile = {
      name: file,
      columns,
      descriptor: openSync(join(folder, `${file}.csv`), 'w'),
      text: '',
      rows: 0,
      bytes: 0,
      isMultiline: false,
      longestRow: 0,
    };
    files.push(opened);
    return opened;
  }

  function findFile(types: ReadonlyMap<string, CellType>): OpenFile {
    const last = files.at(-1);
    if (last && [...types].every(([column, type]) => last.columns.get(column) === type)) return last;
    return openFile(new Map([...(last?.columns ?? []), ...types]));
  }

  function flush(file: OpenFile): void {
    writeSync(file.descriptor, file.text);
    file.text = '';
  }

  return {
    prepare: (properties) => {
      const said = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
      const file = findFile(new Map(said.map(([column, value]) => [column, toCellType(value)])));
      const values = new Map(said);
      const cells = [...file.columns.keys()].map((column) =>
        values.has(column) ? toCell(values.get(column)) : '',
      );
      return { file, cells: cells.join(',') };
    },
    write: (fixed, { file, cells }) => {
      const row = cells === '' ? fixed : `${fixed},${cells}`;
      file.rows += 1;
      file.isMultiline ||= row.includes('\n') || row.includes('\r');
      file.longestRow = Math.max(file.longestRow, row.length * 3);
      if (noteRow) {
        noteRow(join(folder, `${file.name}.csv`), file.bytes);
        file.bytes += Buffer.byteLength(row) + 1;
      }
      file.text += `${row}\n`;
      if (file.text.length > writeAt) flush(file);
    },
    close: () =>
      files.map((file) => {
        flush(file);
        closeSync(file.descriptor);
        const columns = [...file.columns].map(([column, type]) => `${column}:${type}`);
        const header = `${file.name}-header.csv`;
        writeFileSync(join(folder, header), `${[fixedColumns, ...columns].join(',')}\n`);
        const { rows, isMultiline, longestRow } = file;
        return { header, data: `${file.name}.csv`, rows, isMultiline, longestRow };
      }),
  };
}
