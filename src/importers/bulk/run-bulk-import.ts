// An import into files for neo4j-admin instead of a graph: the same load with the same rules, on a connection to disk.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProgressReport } from '../../domain/progress.js';
import { toJoinedCitation } from '../load/load-citations.js';
import { type Settlement, type ImportOptions, type ImportReport, runImport } from '../run-import.js';
import { type BulkFiles } from './admin-arguments.js';
import { createBulkConnection } from './bulk-connection.js';
import { type BulkLinks, createBulkLinks, type JoinTwo } from './bulk-links.js';
import { type BulkNodes, createBulkNodes } from './bulk-nodes.js';
import { openPendingStore } from './pending-store.js';

export interface BulkImportOptions extends Omit<
  ImportOptions,
  'connection' | 'dryRun' | 'settle' | 'leavesDerived'
> {
  /** An empty folder for the files. */
  readonly folder: string;
}

/** A step of the way, and how long it took. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
}

export interface BulkImport {
  readonly report: ImportReport;
  readonly files: BulkFiles;
  readonly steps: readonly Step[];
}

/**
 * Writes what the files come to in an empty graph as CSV for neo4j-admin, into `folder`.
 * @throws what `runImport` throws
 */
export async function runBulkImport({ folder, ...options }: BulkImportOptions): Promise<BulkImport> {
  const workFolder = join(folder, 'work');
  await mkdir(workFolder, { recursive: true });
  const pending = await openPendingStore(join(workFolder, 'pending'));
  try {
    const nodes = createBulkNodes(folder, workFolder);
    const links = createBulkLinks(folder, workFolder);
    const connection = createBulkConnection(nodes, links, pending);
    const times = [performance.now()];
    let linkFiles: BulkFiles['links'] = new Map();
    const report = await runImport({
      ...options,
      progress: tellFirstEnd(options.progress, () => times.push(performance.now())),
      dryRun: false,
      leavesDerived: true,
      connection,
      settle: (settlement) => {
        times.push(performance.now());
        linkFiles = writeLinks(links, nodes, settlement, options.progress);
      },
    });
    await connection.writeNotes();
    const files = { nodes: nodes.close(), links: linkFiles };
    times.push(performance.now());
    const steps = ['reading', 'merging', 'writing files'].map((name, place) => ({
      name,
      seconds: (times[place + 1]! - times[place]!) / 1000,
    }));
    return { report, files, steps };
  } finally {
    await pending.close();
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** Reading is the first thing that a load does. */
function tellFirstEnd(progress: ProgressReport, onEnd: () => void): ProgressReport {
  let tell: (() => void) | null = onEnd;
  return {
    start: (title, total, unit) => {
      const task = progress.start(title, total, unit);
      return {
        advance: task.advance,
        end: () => {
          task.end();
          tell?.();
          tell = null;
        },
      };
    },
  };
}

/** Writes the links; citations that the load wrote more than once are counted as it would have seen them. */
function writeLinks(
  links: BulkLinks,
  nodes: BulkNodes,
  { tally, citations, sourceOf }: Settlement,
  progress: ProgressReport,
): BulkFiles['links'] {
  const joinTwo: JoinTwo = (type, before, again) => {
    if (type !== 'CITES') return again.properties;
    const joined = toJoinedCitation(sourceOf, again, before.properties);
    tally.count('cites', 'created', -1);
    tally.count('cites', joined?.isVisible ? 'changed' : 'unchanged');
    citations.created -= 1;
    if (joined?.isVisible) citations.changed += 1;
    return joined?.properties ?? before.properties;
  };
  const task = progress.start('Writing files', links.count, 'links');
  try {
    return links.write(nodes, joinTwo, task.advance);
  } finally {
    task.end();
  }
}
