// The Neo4j that methodgraph brings up for itself: started or joined, watched, and stopped with us.
import { type ProgressReport } from '../../domain/progress.js';
import { type GraphAddress } from '../connection.js';
import {
  clearState,
  embeddedUsername,
  findRunning,
  hasTakenPassword,
  type Home,
  type HomeState,
  openHome,
  requirePassword,
  whileStarting,
  writeState,
} from './home.js';
import { requireJars } from './jars.js';
import { requireJdk } from './java.js';
import { chooseMemory } from './memory.js';
import { findFreePort, launchNeo4j, type LaunchOptions, type Neo4jProcess } from './neo4j-process.js';
import { isAlive, waitForEnd } from './processes.js';
import { cannotStart } from './start-error.js';

export interface EmbeddedServerOptions {
  /** METHODGRAPH_HOME. */
  readonly home: string;
  /** What to call this process where another one asks who holds the home. */
  readonly command: string;
  /** `join`: use the Neo4j that another process runs on this home; `refuse`: say who holds it. */
  readonly whenRunning: 'join' | 'refuse';
  readonly javaHome?: string | undefined;
  readonly heap?: string | undefined;
  readonly pageCache?: string | undefined;
  readonly progress: ProgressReport;
  readonly warn: (text: string) => void;
}

export interface EmbeddedServer {
  readonly address: GraphAddress;
  /** Lets whoever finds the home in use know where we serve. */
  announce(url: string): Promise<void>;
  /** Stops Neo4j where we started it; leaves a joined one alone. */
  stop(): Promise<void>;
}

/** How long a leftover Neo4j gets for each way of ending it, in milliseconds. */
const patience = 10_000;
/** How often a Neo4j that dies is started again within a minute before it is given up. */
const restartsPerMinute = 3;

/**
 * Brings up the Neo4j of a home, or joins it.
 * @throws GRAPH_UNAVAILABLE that says what is missing, who holds the home, or what Neo4j said
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const home = await openHome(options.home);
  return whileStarting(home, async () => {
    let running = await findRunning(home);
    while (running && isAlive(running.owner.pid)) {
      if (options.whenRunning === 'refuse') throw heldBy(home, running);
      if (running.owner.serves) return join(home, running);
      // Another command stops Neo4j when it is done: wait for that rather than lose it in the middle.
      options.warn(`Waiting for "${running.owner.command}" (process ${running.owner.pid}) to end.`);
      await waitForEnd(running.owner.pid, Infinity);
      running = await findRunning(home);
    }
    if (running) await endLeftover(running, options.warn);
    return start(home, options);
  });
}

async function join(home: Home, running: HomeState): Promise<EmbeddedServer> {
  const password = await requirePassword(home);
  return {
    address: toAddress(running.port, password),
    announce: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}

async function start(home: Home, options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const jdk = await requireJdk(options.javaHome, options.warn);
  const jars = await requireJars(options.progress);
  const password = await requirePassword(home);
  const memory = chooseMemory(options.heap, options.pageCache);
  const initial = !hasTakenPassword(home);
  const launch: LaunchOptions = { home, jdk, jars, memory, password, initial, port: await findFreePort() };

  let neo4j = await launchNeo4j(launch);
  let state: HomeState = {
    pid: neo4j.pid,
    port: launch.port,
    owner: {
      pid: process.pid,
      command: options.command,
      serves: options.whenRunning === 'refuse',
      startedAt: new Date().toISOString(),
    },
  };
  await writeState(home, state);

  let stopping = false;
  const isStopping = (): boolean => stopping;
  watch(neo4j);

  /** Starts Neo4j again on the same port when it dies, so that the connections find it again. */
  function watch(watched: Neo4jProcess, deaths: readonly number[] = []): void {
    void watched.ended.then(async () => {
      if (isStopping()) return;
      const recent = [...deaths.filter((time) => time > Date.now() - 60_000), Date.now()];
      if (recent.length > restartsPerMinute) {
        options.warn(
          `Neo4j has died ${recent.length} times within a minute and is not started again; see its log under ${home.neo4jFolder}.`,
        );
        return;
      }
      options.warn('Neo4j has died; starting it again.');
      try {
        neo4j = await launchNeo4j({ ...launch, initial: false });
        if (isStopping()) neo4j.child.stdin?.end();
        state = { ...state, pid: neo4j.pid };
        await writeState(home, state);
        watch(neo4j, recent);
      } catch (error) {
        if (isStopping()) return;
        options.warn(error instanceof Error ? error.message : String(error));
        watch({ ...watched, ended: new Promise((again) => setTimeout(again, 2_000)) }, recent);
      }
    });
  }

  return {
    address: toAddress(launch.port, password),
    announce: async (url) => {
      state = { ...state, owner: { ...state.owner, address: url } };
      await writeState(home, state);
    },
    stop: async () => {
      stopping = true;
      // First of all nobody may join it any longer.
      await clearState(home);
      neo4j.child.stdin?.end();
      if (!(await waitForEnd(neo4j.pid, 2 * patience))) neo4j.child.kill('SIGKILL');
      await neo4j.ended;
    },
  };
}

function toAddress(port: number, password: string): GraphAddress {
  return { uri: `bolt://127.0.0.1:${port}`, username: embeddedUsername, password, database: 'neo4j' };
}

function heldBy(home: Home, { owner, pid }: HomeState): Error {
  const serving = owner.address ? `, serving ${owner.address}` : '';
  return cannotStart(
    `${home.folder} is in use: "${owner.command}" (process ${owner.pid}, since ${owner.startedAt}${serving}) runs Neo4j on it (process ${pid}).\n` +
      'Stop that one first, or start this one on another folder: METHODGRAPH_HOME=other-folder npm start',
  );
}

/** Ends a Neo4j whose owner was killed: it stops by itself when it notices, else it is told to. */
async function endLeftover({ pid, owner }: HomeState, warn: (text: string) => void): Promise<void> {
  if (await waitForEnd(pid, patience / 2)) return;
  warn(`Ending the Neo4j (process ${pid}) that process ${owner.pid} left behind.`);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (isAlive(pid)) process.kill(pid, signal);
    if (await waitForEnd(pid, patience)) return;
  }
  throw cannotStart(`The Neo4j with process ${pid}, left behind by process ${owner.pid}, can't be ended.`);
}
