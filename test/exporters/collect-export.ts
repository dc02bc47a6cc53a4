// A whole export as one text, read with pages so small that every list crosses their borders.
import { exportFiles, exportGraph, type Selection } from '../../src/exporters/graph/export-graph.js';
import { type GraphConnection } from '../../src/graph/connection.js';

export const smallPages = { pageSize: 2 };

export async function collectExport(
  connection: GraphConnection,
  format: string,
  selection: Selection = {},
  options: { pageSize?: number } = smallPages,
): Promise<string> {
  let text = '';
  for await (const chunk of exportGraph(connection, format, selection, options)) text += chunk;
  return text;
}

/** The texts of a folder's files by name, in the order they came. */
export async function collectFiles(
  connection: GraphConnection,
  format: string,
  selection: Selection = {},
  options: { pageSize?: number } = smallPages,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { file, text } of exportFiles(connection, format, selection, options)) {
    files.set(file, (files.get(file) ?? '') + text);
  }
  return files;
}
