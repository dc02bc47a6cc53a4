// METHODGRAPH_HOME: the embedded server's data, logs, password, and the note of who runs it.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, open, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cannotStart } from './start-error.js';
import { isAlive, isNeo4jOf } from './processes.js';

/** The user that Neo4j makes for itself. */
export const embeddedUsername = 'neo4j';

/** Who runs the Neo4j of a home. */
export interface HomeState {
  /** Neo4j's process. */
  readonly pid: number;
  /** Its Bolt port on the loopback. */
  readonly port: number;
  readonly owner: {
    /** The process that started it. */
    readonly pid: number;
    readonly command: string;
    /** Whether it goes on until it is stopped: a server, which commands may join. */
    readonly serves: boolean;
    readonly startedAt: string;
    /** Where it serves, once it does. */
    readonly address?: string;
  };
}

/** The folders and files of one home. */
export interface Home {
  readonly folder: string;
  readonly neo4jFolder: string;
  readonly stateFile: string;
  readonly passwordFile: string;
  readonly lockFile: string;
}

/** The home at that path, its folders made where they are not there, open to their owner only. */
export async function openHome(path: string): Promise<Home> {
  let folder = resolve(path);
  try {
    // A folder that was there already keeps its mode: it may be more than ours.
    if ((await mkdir(path, { recursive: true, mode: 0o700 })) !== undefined) await chmod(path, 0o700);
    folder = await realpath(path);
    for (const each of [join(folder, 'neo4j'), join(folder, 'neo4j', 'conf')]) {
      await mkdir(each, { recursive: true, mode: 0o700 });
      await chmod(each, 0o700);
    }
  } catch (error) {
    throw cannotStart(`The folder ${folder} can't be written; set METHODGRAPH_HOME to one that can.`, error);
  }
  return {
    folder,
    neo4jFolder: join(folder, 'neo4j'),
    stateFile: join(folder, 'neo4j.json'),
    passwordFile: join(folder, 'password'),
    lockFile: join(folder, 'starting'),
  };
}

/** The home's password, made and kept where there is none yet, readable by its owner only. */
export async function requirePassword(home: Home): Promise<string> {
  const stored = await readFile(home.passwordFile, 'utf8').catch(() => null);
  if (stored !== null) return stored.trim();
  // Hexadecimal: Neo4j's command would take a leading hyphen for an option.
  const password = randomBytes(24).toString('hex');
  await writeWhole(home.passwordFile, `${password}\n`);
  return password;
}

/** Whether Neo4j has been told its password already: it can be told once, before its first start. */
export function hasTakenPassword(home: Home): boolean {
  return existsSync(join(home.neo4jFolder, 'data', 'dbms', 'auth.ini'));
}

export async function writeState(home: Home, state: HomeState): Promise<void> {
  await writeWhole(home.stateFile, `${JSON.stringify(state, null, 2)}\n`);
}

export async function clearState(home: Home): Promise<void> {
  await rm(home.stateFile, { force: true });
}

/** Who runs the home's Neo4j, or null where its process is gone (or the number is another's by now). */
export async function findRunning(home: Home): Promise<HomeState | null> {
  const text = await readFile(home.stateFile, 'utf8').catch(() => null);
  const state = text === null ? null : parseState(text);
  if (state === null) return null;
  return (await isNeo4jOf(state.pid, home.neo4jFolder)) ? state : null;
}

/** A state that was cut off while it was written is none. */
function parseState(text: string): HomeState | null {
  try {
    return JSON.parse(text) as HomeState;
  } catch {
    return null;
  }
}

/**
 * Runs `work` while no other process starts or stops the Neo4j of this home; waits for the one that
 * does. A lock whose owner has died is taken over.
 */
export async function whileStarting<Result>(home: Home, work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + 90_000;
  while (!(await takeLock(home))) {
    if (Date.now() > deadline) {
      throw cannotStart(
        `Another process has been starting on ${home.folder} for too long; if none is, delete ${home.lockFile}.`,
      );
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  try {
    return await work();
  } finally {
    await rm(home.lockFile, { force: true });
  }
}

async function takeLock(home: Home): Promise<boolean> {
  try {
    const file = await open(home.lockFile, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch {
    const owner = Number(await readFile(home.lockFile, 'utf8').catch(() => ''));
    if (owner > 0 && !isAlive(owner)) await rm(home.lockFile, { force: true });
    return false;
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, text, { mode: 0o600 });
  await rename(partial, file);
}
