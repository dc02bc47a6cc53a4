// An import from beginning to end: get → transform → load → report.
import { MethodgraphError } from '../domain/errors.js';
import { type ProgressReport, type ProgressTask } from '../domain/progress.js';
import { type GraphConnection } from '../graph/connection.js';
import { readCatalogue } from './catalogue/read-catalogue.js';
import {
  completePendingLinks,
  mostExamples,
  type PendingLink,
  type PendingLinks,
} from './complete-pending-links.js';
import { loadLinks } from './load-links.js';
import { type LoadContext, loadNodes } from './load-nodes.js';
import { type ReadLinesOptions, sizeOfFile } from './read-lines.js';
import { type CatalogueRecord, type ReadItem, type ReadRecord, type Rejection } from './record.js';
import { openSeenRecords, type RecordStatus } from './seen-records.js';

/** How many records go into one transaction. */
const batchSize = 1_000;

/** The formats that can be read, each a stream of records. */
const readers: Record<string, (file: string, options?: ReadLinesOptions) => AsyncGenerator<ReadItem>> = {
  catalogue: readCatalogue,
};

/** The names of the sources that can be imported. */
export const importSources = Object.keys(readers);

export interface ImportOptions {
  readonly connection: GraphConnection;
  /** One of `importSources`. */
  readonly source: string;
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly progress: ProgressReport;
  /** Told each rejection as it happens. */
  readonly onRejection?: (rejection: Rejection) => void;
}

export type KindCounts = Record<RecordStatus | 'rejected', number>;

export interface ImportReport {
  /** Records read, blank lines left out; the sum of all counts. */
  readonly read: number;
  readonly counts: Readonly<Record<CatalogueRecord['kind'], KindCounts>>;
  /** Lines that are no record of any kind. */
  readonly unreadable: number;
  readonly rejected: number;
  readonly links: { readonly created: number; readonly changed: number; readonly deleted: number };
  readonly pending: PendingLinks;
  readonly seconds: number;
}

/**
 * Loads the files into the graph. Records may come in any order: nodes are loaded in a first pass over
 * the files and links in a second, so that nothing but one batch is held in memory. Every batch is
 * one transaction; an import that is cut off is completed by running it again.
 * @throws SOURCE_FAILED for a source or file there is not, GRAPH_UNAVAILABLE
 */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { connection, source, dryRun, progress } = options;
  const files = [...new Set(options.files)];
  const reader = readers[source];
  if (!reader) {
    throw new MethodgraphError(
      'SOURCE_FAILED',
      `There is no source "${source}"; there is: ${importSources.join(', ')}.`,
    );
  }
  const start = performance.now();
  const bytes = (await Promise.all(files.map(sizeOfFile))).reduce((sum, size) => sum + size, 0);
  const seen = await openSeenRecords();
  const context: LoadContext = { connection, seen, dryRun };
  try {
    const tally = createTally(options.onRejection);
    const nodes = progress.start(dryRun ? 'Checking records' : 'Loading records', bytes, 'bytes');
    await eachBatch(reader, files, nodes, async (batch, rejections) => {
      tally.reject(rejections);
      const loaded = await loadNodes(context, batch);
      tally.rejectRecords(loaded.rejections, batch);
      for (const [kind, count] of Object.entries(loaded.repeated))
        tally.count(kind as CatalogueRecord['kind'], 'unchanged', count);
    });
    const links = { created: 0, changed: 0, deleted: 0 };
    // What a dry run does not keep, it has to remember: few, as a rule.
    const waiting: PendingLink[] = [];
    const linking = progress.start(dryRun ? 'Checking links' : 'Linking', bytes, 'bytes');
    await eachBatch(reader, files, linking, async (batch) => {
      const accepted = await keepAccepted(context, batch);
      const loaded = await loadLinks(context, [...accepted.keys()], source);
      for (const name of ['created', 'changed', 'deleted'] as const) links[name] += loaded[name];
      if (dryRun) waiting.push(...loaded.waiting);
      for (const [read, status] of accepted) {
        tally.count(read.record.kind, toStatus(read, status, loaded.touched.get(read)), 1);
      }
    });
    const stored = await completePendingLinks(connection, dryRun);
    const pending = {
      ...stored,
      left: stored.left + waiting.length,
      examples: [...stored.examples, ...waiting].slice(0, mostExamples),
    };
    return { ...tally.read(), links, pending, seconds: (performance.now() - start) / 1000 };
  } finally {
    await seen.dispose();
  }
}

/** The records of a batch that the first pass let in, with what it made of them. */
async function keepAccepted(
  { seen }: LoadContext,
  batch: readonly ReadRecord[],
): Promise<Map<ReadRecord, RecordStatus>> {
  const found = await seen.find(batch.map(({ record }) => record));
  const accepted = new Map<ReadRecord, RecordStatus>();
  batch.forEach((read, position) => {
    const first = found[position];
    if (first?.place.file === read.place.file && first.place.line === read.place.line) {
      accepted.set(read, first.status);
    }
  });
  return accepted;
}

/** A citation is a link and nothing else; of the others a new link is a change. */
function toStatus(
  { record }: ReadRecord,
  status: RecordStatus,
  touched: 'created' | 'changed' | undefined,
): RecordStatus {
  if (!touched || status === 'created') return status;
  return record.kind === 'cites' ? touched : 'changed';
}

async function eachBatch(
  reader: (typeof readers)[string],
  files: readonly string[],
  task: ProgressTask,
  work: (batch: ReadRecord[], rejections: Rejection[]) => Promise<void>,
): Promise<void> {
  let before = 0;
  let batch: ReadRecord[] = [];
  let rejections: Rejection[] = [];
  const flush = async (): Promise<void> => {
    const [full, bad] = [batch, rejections];
    [batch, rejections] = [[], []];
    if (full.length > 0 || bad.length > 0) await work(full, bad);
  };
  try {
    for (const file of files) {
      let inFile = 0;
      for await (const item of reader(file, { onBytes: (read) => (inFile = read) })) {
        if ('reason' in item) rejections.push(item);
        else batch.push(item);
        if (batch.length + rejections.length >= batchSize) {
          await flush();
          task.advance(before + inFile);
        }
      }
      before += inFile;
    }
    await flush();
    task.advance(before);
  } finally {
    task.end();
  }
}

const noCounts = (): KindCounts => ({ created: 0, changed: 0, unchanged: 0, rejected: 0 });

function createTally(onRejection?: (rejection: Rejection) => void) {
  const counts = {
    field: noCounts(),
    method: noCounts(),
    paper: noCounts(),
    person: noCounts(),
    cites: noCounts(),
  };
  let unreadable = 0;
  return {
    count: (kind: CatalogueRecord['kind'], status: keyof KindCounts, count: number) => {
      counts[kind][status] += count;
    },
    reject: (rejections: readonly Rejection[]) => {
      unreadable += rejections.length;
      for (const rejection of rejections) onRejection?.(rejection);
    },
    rejectRecords: (rejections: readonly Rejection[], batch: readonly ReadRecord[]) => {
      const kinds = new Map(batch.map(({ place, record }) => [place, record.kind]));
      for (const rejection of rejections) {
        counts[kinds.get(rejection.place)!].rejected += 1;
        onRejection?.(rejection);
      }
    },
    read: () => {
      const all = Object.values(counts).flatMap((each) => Object.values(each));
      const rejected = unreadable + Object.values(counts).reduce((sum, each) => sum + each.rejected, 0);
      return { read: unreadable + all.reduce((sum, count) => sum + count, 0), counts, unreadable, rejected };
    },
  };
}
