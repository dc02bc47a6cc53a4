// The graph, or a part of it, in one of the formats of `methodgraph export`.
import { MethodgraphError } from '../../domain/errors.js';
import { type GraphConnection } from '../../graph/connection.js';
import { readItems } from './bibliography/read-items.js';
import { writeBibtex } from './bibliography/write-bibtex.js';
import { writeCsl } from './bibliography/write-csl.js';
import { writeRis } from './bibliography/write-ris.js';
import { writeCatalogue } from './catalogue/write-catalogue.js';
import { type FileChunk, writeCsv } from './csv/write-csv.js';
import { gatherFiles, gatherText } from './gather-chunks.js';
import { writeJsonld } from './jsonld/write-jsonld.js';
import { writeGexf } from './network/write-gexf.js';
import { writeGraphml } from './network/write-graphml.js';
import { writePajek } from './network/write-pajek.js';
import { createGraphReader, type GraphReader } from './read-graph.js';
import { selectKeys } from './select-keys.js';
import { isWhole, type Selection } from './selection.js';

export { type FileChunk } from './csv/write-csv.js';
export { type Selection } from './selection.js';

/** Formats that are one text each. */
const textFormats: Readonly<
  Record<string, (reader: GraphReader, selection: Selection) => AsyncGenerator<string>>
> = {
  catalogue: writeCatalogue,
  graphml: writeGraphml,
  gexf: writeGexf,
  pajek: writePajek,
  jsonld: writeJsonld,
  bibtex: (reader, { since }) => writeBibtex(readItems(reader, since)),
  ris: (reader, { since }) => writeRis(readItems(reader, since)),
  csl: (reader, { since }) => writeCsl(readItems(reader, since)),
};

/** Formats that are several files each. */
const folderFormats: Readonly<Record<string, (reader: GraphReader) => AsyncGenerator<FileChunk>>> = {
  csv: writeCsv,
};

/** Every format by its name. */
export const exportFormats: readonly string[] = [
  'catalogue',
  'csv',
  'graphml',
  'gexf',
  'pajek',
  'jsonld',
  'bibtex',
  'ris',
  'csl',
];

/** Whether the format is several files: `exportFiles` writes it, `--out` names a folder. */
export function isFolderFormat(format: string): boolean {
  return Object.hasOwn(folderFormats, format);
}

export interface ExportOptions {
  /** How many nodes are read at once. */
  readonly pageSize?: number;
}

/**
 * The selected part of the graph as one text, in chunks of some 64,000 characters: the same bytes for the same
 * graph. Nodes and links that change meanwhile may be told as they were or as they are.
 * @throws NOT_FOUND naming all that the selection names in vain, INVALID_INPUT for a format that is
 * unknown or no text, GRAPH_UNAVAILABLE, TIMEOUT
 */
export async function* exportGraph(
  connection: GraphConnection,
  format: string,
  selection: Selection,
  { pageSize }: ExportOptions = {},
): AsyncGenerator<string> {
  const write = textFormats[requireFormat(format)];
  if (!write) {
    throw new MethodgraphError('INVALID_INPUT', `${format} is several files: name a folder for it.`);
  }
  yield* gatherText(write(await openReader(connection, selection, pageSize), selection));
}

/**
 * The selected part of the graph as several files, each in chunks that follow each other; a file's name
 * has no folder. Otherwise as `exportGraph`.
 */
export async function* exportFiles(
  connection: GraphConnection,
  format: string,
  selection: Selection,
  { pageSize }: ExportOptions = {},
): AsyncGenerator<FileChunk> {
  const write = folderFormats[requireFormat(format)];
  if (!write) {
    throw new MethodgraphError('INVALID_INPUT', `${format} is one text: name a file for it.`);
  }
  yield* gatherFiles(write(await openReader(connection, selection, pageSize)));
}

function requireFormat(format: string): string {
  if (exportFormats.includes(format)) return format;
  throw new MethodgraphError(
    'INVALID_INPUT',
    `There is no format "${format}"; there is: ${exportFormats.join(', ')}.`,
  );
}

async function openReader(
  connection: GraphConnection,
  selection: Selection,
  pageSize: number | undefined,
): Promise<GraphReader> {
  const selected = isWhole(selection) ? null : await selectKeys(connection, selection, pageSize);
  return createGraphReader(connection, selected, pageSize);
}
