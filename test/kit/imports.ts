// Imports of several sources for a test: files made of lines, loaded in their order.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentProgress } from '../../src/domain/progress.js';
import { type GraphConnection } from '../../src/graph/connection.js';
import { type ImportReport, runImport } from '../../src/importers/run-import.js';
import { pictureOf, type TestGraph } from './graph.js';

/** What one import reads: a source, and objects or lines, one a line. */
export interface TestImport {
  readonly source: string;
  readonly lines: readonly (object | string)[];
}

/** Runs the import as the command does, on a file of its own. */
export async function runTestImport(
  connection: GraphConnection,
  { source, lines }: TestImport,
): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'methodgraph-import-'));
  try {
    const file = join(folder, 'records');
    const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    await writeFile(file, texts.map((text) => `${text}\n`).join(''));
    return await runImport({ connection, source, files: [file], dryRun: false, progress: silentProgress });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * A whole picture of the graph but for the imports it came by: `pictureOf`, and links that wait without
 * the numbers of those that list them.
 */
export async function pictureOfContent(graph: TestGraph): Promise<unknown> {
  return JSON.parse(JSON.stringify(await pictureOf(graph)), (name, value: unknown) => {
    if (name !== 'properties' || typeof value !== 'string') return value;
    const { imports: _, ...waiting } = JSON.parse(value) as Record<string, unknown>;
    return waiting;
  }) as unknown;
}
