// An import from beginning to end: get → transform → load → report.
import { MethodgraphError } from '../domain/errors.js';
import { type ProgressReport, type ProgressTask } from '../domain/progress.js';
import { type GraphConnection } from '../graph/connection.js';
import { deriveStaleValues } from './derivation/derive-values.js';
import { importSources, readers } from './readers.js';
import { beginImport, digestFiles, endImport, toImportId } from './import-log.js';
import { completePendingLinks, mostExamples, type PendingLinks } from './load/complete-pending-links.js';
import { createFieldTree } from './load/field-tree.js';
import { loadCitations } from './load/load-citations.js';
import { type LoadContext } from './load/load-context.js';
import { type LinkCounts, loadOwnedLinks } from './load/load-owned-links.js';
import { mergeNodes } from './load/merge-nodes.js';
import { openLoad } from './load/open-load.js';
import { removeOrphans } from './load/remove-orphans.js';
import { forgetStaleLists, stageStaleLists } from './load/stage-listers.js';
import { stageRecords } from './load/stage-records.js';
import { sizeOfFile } from './reading/read-lines.js';
import { type Reader, type ReadItem, type Rejection } from './record.js';
import { openStage } from './staging/open-stage.js';
import { type Counts, createTally, type Tally } from './tally.js';

/** How many records are taken at once. */
const batchSize = 1_000;

export interface ImportOptions {
  readonly connection: GraphConnection;
  /** One of `importSources`. */
  readonly source: string;
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly progress: ProgressReport;
  /** Told each rejection as it happens. */
  readonly onRejection?: (rejection: Rejection) => void;
  /** Ends the import after the batch at hand. */
  readonly signal?: AbortSignal;
  /** Told why records were left apart that have something in common. */
  readonly onDoubt?: (doubt: string) => void;
  /** Called when everything is written, before it is counted up: for what only then comes to light. */
  readonly settle?: (settlement: Settlement) => void;
  /** Whether what is derived of links and names is left to whoever opens the graph next. */
  readonly leavesDerived?: boolean;
}

/** The counts of a load that is about to end. */
export interface Settlement {
  readonly tally: Tally;
  readonly citations: LinkCounts;
  readonly sourceOf: (number: number) => string;
}

/** The import was ended before it was done: what was written stays, and the same command goes on. */
export class ImportStopped extends Error {}

export interface ImportReport extends Counts {
  readonly importId: string;
  readonly links: { readonly created: number; readonly changed: number; readonly deleted: number };
  readonly pending: PendingLinks;
  /** How many times records were left apart that have something in common. */
  readonly doubts: number;
  readonly seconds: number;
}

/**
 * Loads the files into the graph. Records may come in any order: all are read and kept on disk first;
 * then each thing is made of all records that speak of it, those of earlier imports included, and
 * written where it differs. An import that is cut off is completed by running it again.
 * @throws SOURCE_FAILED for a source or file there is not, GRAPH_UNAVAILABLE, ImportStopped
 */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { connection, source, dryRun, progress } = options;
  const reader = readers[source];
  if (!reader) {
    throw new MethodgraphError(
      'SOURCE_FAILED',
      `There is no source "${source}"; there is: ${importSources.join(', ')}.`,
    );
  }
  const start = performance.now();
  const digests = await digestFiles([...new Set(options.files)]);
  const importId = toImportId(source, digests);
  const stage = await openStage();
  try {
    const context = await openLoad({
      connection,
      stage,
      source,
      importId,
      dryRun,
      tally: createTally(options.onRejection),
      signal: options.signal ?? null,
      begin: () => beginImport(connection, source, digests),
    });
    const reading = progress.start(
      dryRun ? 'Checking records' : 'Reading',
      await sumSizes(options.files),
      'bytes',
    );
    await readAll(context, reader, [...new Set(options.files)], reading);
    let doubts = 0;
    const onDoubt = (doubt: string): void => {
      doubts += 1;
      options.onDoubt?.(doubt);
    };
    await stageStaleLists(context);
    const moved = await mergeNodes(context, progress, onDoubt);
    const linking = progress.start(
      dryRun ? 'Checking links' : 'Linking',
      context.owned.count + context.citations.count,
      'records',
    );
    const { counts: owned, waiting } = await loadOwnedLinks(context, linking.advance);
    const cited = await loadCitations(context, (done) => {
      linking.advance(context.owned.count + done);
    });
    linking.end();
    await forgetStaleLists(context);
    const stored = await completePendingLinks(context);
    if (!dryRun && owned.deleted + moved > 0) await removeOrphans(connection);
    if (!dryRun && !options.leavesDerived) await deriveStaleValues(connection, progress);
    options.settle?.({ tally: context.tally, citations: cited, sourceOf: context.sourceOf });
    const report: ImportReport = {
      importId,
      ...context.tally.counts(),
      links: {
        created: owned.created + cited.created,
        changed: owned.changed + cited.changed,
        deleted: owned.deleted,
      },
      pending: {
        ...stored,
        left: stored.left + waiting.length,
        examples: [...stored.examples, ...waiting].slice(0, mostExamples),
      },
      doubts,
      seconds: (performance.now() - start) / 1000,
    };
    if (!dryRun) await endImport(connection, context.number, report.counts);
    return report;
  } catch (error) {
    if (!options.signal?.aborted) throw error;
    throw new ImportStopped(
      dryRun
        ? 'Stopped; nothing was written.'
        : `Stopped before the end. What was written stays; the same command goes on (methodgraph imports retract ${importId} takes it back).`,
      { cause: error },
    );
  } finally {
    await stage.dispose();
  }
}

async function sumSizes(files: readonly string[]): Promise<number> {
  return (await Promise.all([...new Set(files)].map(sizeOfFile))).reduce((sum, size) => sum + size, 0);
}

async function readAll(
  context: LoadContext,
  reader: Reader,
  files: readonly string[],
  task: ProgressTask,
): Promise<void> {
  const parents = await context.connection.write((transaction) =>
    transaction.run<{ key: string; parents: string[] }>('importers/list-parents', {}),
  );
  const tree = createFieldTree(parents, context.tally);
  let before = 0;
  let batch: ReadItem[] = [];
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    context.signal?.throwIfAborted();
    await stageRecords(context, tree, full);
  };
  try {
    for (const file of files) {
      let inFile = 0;
      for await (const item of reader(file, { onBytes: (read) => (inFile = read) })) {
        batch.push(item);
        if (batch.length < batchSize) continue;
        await flush();
        task.advance(before + inFile);
      }
      before += inFile;
    }
    await flush();
    task.advance(before);
  } finally {
    task.end();
  }
}
