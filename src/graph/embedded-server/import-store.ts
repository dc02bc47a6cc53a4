// The graph of a home made by neo4j-admin, from files, while no Neo4j runs on it.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { MethodgraphError } from '../../domain/errors.js';
import { type ProgressReport, type ProgressTask } from '../../domain/progress.js';
import { neo4jFolder } from '../project-files.js';
import { findRunning, type Home, type HomeState, openHome, whileStarting } from './home.js';
import { requireJars } from './jars.js';
import { requireJdk } from './java.js';
import { chooseMemory } from './memory.js';
import { isAlive } from './processes.js';

export interface StoreToImport {
  /** METHODGRAPH_HOME. */
  readonly home: string;
  /** The folder that the arguments speak of. */
  readonly folder: string;
  /** What neo4j-admin is told. */
  readonly arguments: readonly string[];
  readonly javaHome?: string | undefined;
  readonly heap?: string | undefined;
  readonly progress: ProgressReport;
  readonly warn: (text: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Where Neo4j keeps its one database: the store and its logs of transactions. */
const storeFolders = ['databases/neo4j', 'transactions/neo4j'];
const workFolderName = /^bulk-(\d+)$/;

/**
 * Whether the home's Neo4j has a store yet; an empty one it may be.
 * @throws CONFLICT where a Neo4j runs on the home
 */
export async function requireIdleHome(path: string): Promise<{ readonly hasStore: boolean }> {
  const home = await openHome(path);
  await refuseRunning(home);
  return { hasStore: existsSync(join(home.neo4jFolder, 'data', storeFolders[0]!)) };
}

/** A folder of the home for the files of an import; those that dead processes left behind are removed. */
export async function openWorkFolder(path: string): Promise<string> {
  const { folder } = await openHome(path);
  for (const name of await readdir(folder)) {
    const owner = workFolderName.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
  const workFolder = join(folder, `bulk-${process.pid}`);
  await mkdir(workFolder, { mode: 0o700 });
  return workFolder;
}

/**
 * Puts what neo4j-admin makes of the files in the place of the home's store, which is there before
 * and after, and never half.
 * @throws CONFLICT where a Neo4j runs on the home, SOURCE_FAILED with neo4j-admin's own words,
 *   the signal's reason
 */
export async function importStore(options: StoreToImport): Promise<void> {
  const home = await openHome(options.home);
  const jdk = await requireJdk(options.javaHome, options.warn);
  const jars = await requireJars(options.progress);
  const heap = chooseMemory(options.heap, undefined).heap;
  await whileStarting(home, async () => {
    await refuseRunning(home);
    // A home of its own, beside the one whose store it becomes.
    const made = join(options.folder, 'neo4j');
    await mkdir(join(made, 'conf'), { recursive: true });
    await writeFile(join(made, 'conf', 'neo4j.conf'), '');
    const program = ['-cp', join(jars, '*'), join(neo4jFolder, 'TiedNeo4j.java'), made];
    const child = spawn(jdk.command, [`-Xmx${heap}`, ...program, ...options.arguments], {
      cwd: options.folder,
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C on the terminal is for us, and we end it.
      detached: true,
      windowsHide: true,
    });
    child.stdin.on('error', () => undefined);
    // No password: a store has none.
    child.stdin.write('\n');
    await waitForImport(child, options);
    await replaceStore(join(made, 'data'), join(home.neo4jFolder, 'data'));
  });
}

async function refuseRunning(home: Home): Promise<void> {
  const running = await findRunning(home);
  if (running) throw heldBy(home, running);
}

function heldBy({ folder }: Home, { owner }: HomeState): MethodgraphError {
  return new MethodgraphError(
    'CONFLICT',
    `"${owner.command}" (process ${owner.pid}) runs Neo4j on ${folder}, and a bulk import makes the store that it has open.\n` +
      'Stop it first, import without --bulk, or import into another folder: METHODGRAPH_HOME=other-folder',
  );
}

async function replaceStore(made: string, data: string): Promise<void> {
  for (const folder of storeFolders) {
    await rm(join(data, folder), { recursive: true, force: true });
    await mkdir(join(data, folder, '..'), { recursive: true });
    if (existsSync(join(made, folder))) await rename(join(made, folder), join(data, folder));
  }
}

async function waitForImport(child: ChildProcess, { progress, signal }: StoreToImport): Promise<void> {
  const task = progress.start('Importing', 100, '%');
  const said: string[] = [];
  const listen = createListener(task, said);
  for (const stream of [child.stdout!, child.stderr!]) createInterface({ input: stream }).on('line', listen);
  const stop = (): void => {
    child.kill('SIGKILL');
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
      if (signal?.aborted) stop();
    });
    signal?.throwIfAborted();
    if (status !== 0) throw importFailed(status, said);
  } finally {
    signal?.removeEventListener('abort', stop);
    task.end();
  }
}

/** neo4j-admin goes through four stages, and says of each how many percent of it are done. */
function createListener(task: ProgressTask, said: string[]): (line: string) => void {
  let stage = 1;
  return (line) => {
    const next = /^\((\d)\/4\)/.exec(line);
    if (next) stage = Number(next[1]);
    const percent = /(\d+)% ∆/.exec(line);
    if (percent) task.advance((stage - 1) * 25 + Number(percent[1]) / 4);
    else if (line.trim() !== '') said.push(line);
    if (said.length > 200) said.shift();
  };
}

/** The cause is told last, and before it what part of the program found it. */
function importFailed(status: number | null, said: readonly string[]): MethodgraphError {
  const words = said.filter((line) => !/^\s+(?:at |\.\.\.)/.test(line) && !line.includes('--verbose'));
  return new MethodgraphError(
    'SOURCE_FAILED',
    `neo4j-admin could not import the files (status ${status}):\n${words.slice(-12).join('\n')}`,
  );
}
