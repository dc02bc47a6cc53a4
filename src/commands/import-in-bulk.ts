// methodgraph import --bulk: records as files for neo4j-admin, and from them the store of an empty graph.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Config } from '../config.js';
import { MethodgraphError } from '../domain/errors.js';
import { type ProgressReport } from '../domain/progress.js';
import { importStore, openWorkFolder, requireIdleHome } from '../graph/embedded-server/import-store.js';
import { toAdminArguments } from '../importers/bulk/admin-arguments.js';
import { type BulkImportOptions, runBulkImport, type Step } from '../importers/bulk/run-bulk-import.js';
import { type ImportReport, ImportStopped } from '../importers/run-import.js';
import { openGraph } from '../main.js';
import { say } from './command-line.js';

/** Where the files go when they are for somebody else's Neo4j, unless it is said. */
const usualFolder = 'methodgraph-bulk';
const command = 'methodgraph import --bulk';

type LoadOptions = Omit<BulkImportOptions, 'folder'>;

export interface BulkOutcome {
  readonly report: ImportReport;
  /** What is to be told after the report. */
  readonly notes: readonly string[];
}

/**
 * Loads the files into the empty graph of the embedded server; for a Neo4j at NEO4J_URI, or where a
 * folder is named, only writes what neo4j-admin is to import there.
 * @throws CONFLICT where the graph is not empty or in use, INVALID_INPUT for a folder that is not empty,
 *   SOURCE_FAILED, GRAPH_UNAVAILABLE, ImportStopped; the graph then is as it was
 */
export async function importInBulk(
  config: Config,
  options: LoadOptions,
  out: string | undefined,
): Promise<BulkOutcome> {
  return config.neo4j || out !== undefined
    ? writeForAdmin(config, options, resolve(out ?? usualFolder))
    : importIntoHome(config, options);
}

async function importIntoHome(config: Config, options: LoadOptions): Promise<BulkOutcome> {
  await requireEmptyGraph(config, options.progress);
  const folder = await openWorkFolder(config.home);
  try {
    const { report, files, steps } = await runBulkImport({ ...options, folder });
    const importing = await measure('importing', () =>
      importStore({
        home: config.home,
        folder,
        arguments: toAdminArguments(files, 'neo4j', ['--verbose']),
        javaHome: config.javaHome,
        heap: config.neo4jHeap,
        progress: options.progress,
        warn: say,
        signal: options.signal,
      }),
    );
    const indexing = await measure('indexing', () => makeIndexes(config, options.progress));
    return { report, notes: [renderSteps([...steps, importing, indexing])] };
  } catch (error) {
    if (!options.signal?.aborted) throw error;
    throw new ImportStopped('Stopped; the graph is as empty as it was.', { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A home that has never been started is empty; of another one its Neo4j has to be asked. */
async function requireEmptyGraph(config: Config, progress: ProgressReport): Promise<void> {
  const { hasStore } = await requireIdleHome(config.home);
  if (!hasStore) return;
  const graph = await openGraph(config, { command, whenRunning: 'refuse', progress, warn: say });
  try {
    const [state] = await graph.connection.write((transaction) =>
      transaction.run<{ empty: boolean }>('importers/is-empty', {}),
    );
    if (state?.empty) return;
  } finally {
    await graph.close();
  }
  throw new MethodgraphError(
    'CONFLICT',
    `The graph of ${resolve(config.home)} is not empty, and --bulk only fills an empty one.\n` +
      'Import without --bulk, or into a new folder: METHODGRAPH_HOME=other-folder',
  );
}

/** Opening a graph applies the schema and waits for the indexes. */
async function makeIndexes(config: Config, progress: ProgressReport): Promise<void> {
  const task = progress.start('Indexing', null, 'indexes');
  try {
    const graph = await openGraph(config, { command, whenRunning: 'refuse', progress, warn: say });
    await graph.close();
  } finally {
    task.end();
  }
}

async function writeForAdmin(config: Config, options: LoadOptions, folder: string): Promise<BulkOutcome> {
  await requireEmptyFolder(folder);
  try {
    const { report, files, steps } = await runBulkImport({ ...options, folder });
    const words = toAdminArguments(files, config.neo4j?.database ?? 'neo4j', ['--overwrite-destination']);
    const told = ['neo4j-admin', ...words].map(quote).join(' ');
    return { report, notes: [renderSteps(steps), explainCommand(folder, told)] };
  } catch (error) {
    for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
    if (!options.signal?.aborted) throw error;
    throw new ImportStopped(`Stopped; ${folder} is empty again.`, { cause: error });
  }
}

async function requireEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) return;
  throw new MethodgraphError(
    'INVALID_INPUT',
    `${folder} is not empty; name a new folder (--out FOLDER), so that no file of another import is left among these.`,
  );
}

/** The same words for every shell that neo4j-admin runs in. */
const quote = (word: string): string => (/^[\w./:=,+-]+$/.test(word) ? word : `"${word}"`);

function explainCommand(folder: string, told: string): string {
  return `The files are in ${folder}; nothing has been loaded yet. Where Neo4j keeps its data, as its user, and
while the database is stopped (its store is replaced):

  cd ${quote(folder)}
  ${told}

Then start Neo4j (in an Enterprise edition make the database first: CREATE DATABASE), and run
methodgraph start with the same NEO4J_URI: it makes constraints and indexes, and serves.`;
}

async function measure(name: string, work: () => Promise<void>): Promise<Step> {
  const start = performance.now();
  await work();
  return { name, seconds: (performance.now() - start) / 1000 };
}

function renderSteps(steps: readonly Step[]): string {
  const told = steps.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`);
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  return `Steps: ${told.join(', ')}; ${total.toFixed(1)} s in all.`;
}
