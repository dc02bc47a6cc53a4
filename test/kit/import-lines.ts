// Loads of any source for a test: lines as a file of that source, through the importer.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentProgress } from '../../src/domain/progress.js';
import { runImport } from '../../src/importers/run-import.js';
import { type Rejection } from '../../src/importers/record.js';
import { type Loaded, type TestGraph } from './graph.js';

/** What one import reads: objects are written as JSON, a text as it is. */
export interface LinesToImport {
  readonly source: string;
  readonly lines: readonly (object | string)[];
}

export interface ImportedLines extends Loaded {
  /** Why records were left apart. */
  readonly doubts: string[];
}

/** Loads the lines as one import; the same lines of the same source are the same import again. */
export async function importLines(
  { connection }: TestGraph,
  { source, lines }: LinesToImport,
  { dryRun = false } = {},
): Promise<ImportedLines> {
  const folder = await mkdtemp(join(tmpdir(), 'methodgraph-lines-'));
  try {
    const file = join(folder, source === 'citations-csv' ? 'lines.csv' : 'lines.ndjson');
    const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    await writeFile(file, `${texts.join('\n')}\n`);
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
