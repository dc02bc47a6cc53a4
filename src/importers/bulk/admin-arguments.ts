// How neo4j-admin is told to import the files of a bulk import.
import { arrayDelimiter } from './csv-cells.js';
import { type CsvFile } from './csv-table.js';

/** The CSV files of a graph, in one folder. */
export interface BulkFiles {
  readonly nodes: ReadonlyMap<string, readonly CsvFile[]>;
  readonly links: ReadonlyMap<string, readonly CsvFile[]>;
}

/** Neo4j's own choice for the longest value it reads, in bytes. */
const usualBuffer = 4 * 1024 * 1024;

/** The arguments of `neo4j-admin` that make a database of the files; to be run in their folder. */
export function toAdminArguments(
  { nodes, links }: BulkFiles,
  database: string,
  more: readonly string[] = [],
): string[] {
  const all = [...nodes.values(), ...links.values()].flat();
  const multiline = all.filter((file) => file.isMultiline).map(({ data }) => data);
  const longestRow = Math.max(0, ...all.map((file) => file.longestRow));
  return [
    'database',
    'import',
    'full',
    // Before the files, of which it would be taken for one.
    database,
    ...more,
    '--id-type=integer',
    `--array-delimiter=U+${arrayDelimiter.charCodeAt(0).toString(16).toUpperCase()}`,
    // Only files that need it: the others are read by several threads.
    ...(multiline.length > 0
      ? ['--multiline-fields-format=v2', `--multiline-fields=${multiline.join(',')}`]
      : []),
    ...(longestRow > usualBuffer ? [`--read-buffer-size=${longestRow}`] : []),
    ...toOptions('nodes', nodes),
    ...toOptions('relationships', links),
  ];
}

function toOptions(name: string, files: ReadonlyMap<string, readonly CsvFile[]>): string[] {
  return [...files].flatMap(([type, own]) =>
    own.map(({ header, data }) => `--${name}=${type}=${header},${data}`),
  );
}
