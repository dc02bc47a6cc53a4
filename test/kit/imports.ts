// Imports of several sources for a test: files made of lines, loaded in their order.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentProgress } from '../../src/domain/progress.js';
import { type GraphConnection } from '../../src/graph/connection.js';
import { type ImportReport, runImport } from '../../src/importers/run-import.js';
import { type Rejection } from '../../src/importers/record.js';
import { type Loaded, pictureOf, type TestGraph } from './graph.js';

/** What one import reads: a source, and its lines; objects are written as JSON, a text as it is. */
export interface TestImport {
  readonly source: string;
  readonly lines: readonly (object | string)[];
}

export interface ImportedLines extends Loaded {
  /** Why records were left apart. */
  readonly doubts: string[];
}

/**
 * Loads the lines as the command does, from a file of their own; the same lines of the same source are the
 * same import again.
 */
export async function importLines(
  { connection }: Pick<TestGraph, 'connection'>,
  { source, lines }: TestImport,
  { dryRun = false } = {},
): Promise<ImportedLines> {
  const folder = await mkdtemp(join(tmpdir(), 'methodgraph-lines-'));
  try {
    const file = join(folder, 'lines');
    const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    await writeFile(file, texts.map((text) => `${text}\n`).join(''));
    const rejections: Rejection[] = [];
    const doubts: string[] = [];
    const report = await runImport({
      connection,
      source,
      files: [file],
      dryRun,
      progress: silentProgress,
      onRejection: (rejection) => rejections.push(rejection),
      onDoubt: (doubt) => doubts.push(doubt),
    });
    return { report, rejections, doubts };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same through any connection, for what the import itself reports. */
export async function runTestImport(
  connection: GraphConnection,
  imported: TestImport,
): Promise<ImportReport> {
  const { report } = await importLines({ connection }, imported);
  return report;
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
