// One Neo4j process: its command line, its configuration, and the wait until it answers.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import neo4j from 'neo4j-driver';
import { neo4jFolder } from '../project-files.js';
import { embeddedUsername, type Home } from './home.js';
import { toPluginFolder } from './jars.js';
import { type Jdk } from './java.js';
import { type Memory } from './memory.js';
import { cannotStart } from './start-error.js';

/** How long a start may take on a slow machine with a store to recover, in milliseconds. */
const startWithin = 120_000;

export interface LaunchOptions {
  readonly home: Home;
  readonly jdk: Jdk;
  readonly jars: string;
  readonly memory: Memory;
  readonly port: number;
  readonly password: string;
  /** Whether `password` has yet to be set: true on a home's first start only. */
  readonly initial: boolean;
}

/** A running Neo4j, tied to this process by its standard input. */
export interface Neo4jProcess {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
}

/** A port of the loopback that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string')
    throw cannotStart('No free port was found on 127.0.0.1.');
  return address.port;
}

/**
 * Starts Neo4j and resolves once it takes our password over Bolt.
 * @throws GRAPH_UNAVAILABLE with the last lines it wrote where it ends instead
 */
export async function launchNeo4j(options: LaunchOptions): Promise<Neo4jProcess> {
  await writeConfiguration(options);
  const child = spawn(options.jdk.command, toArguments(options), {
    cwd: options.home.neo4jFolder,
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C on the terminal is for us, and we stop Neo4j after the last request.
    detached: true,
    windowsHide: true,
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output.push(text);
      if (output.length > 100) output.shift();
    });
  }
  const ended = new Promise<void>((done) => {
    child.on('error', () => {
      done();
    });
    child.on('exit', () => {
      done();
    });
  });
  child.stdin.on('error', () => undefined);
  child.stdin.write(options.initial ? `${options.password}\n` : '\n');

  const attempt = { over: false };
  await Promise.race([
    waitForBolt(options, attempt),
    ended.then(async () => {
      throw cannotStart(`Neo4j ended while it started.\n${await readLastWords(options.home, output)}`);
    }),
  ])
    .catch((error: unknown) => {
      child.stdin.end();
      throw error;
    })
    .finally(() => {
      attempt.over = true;
    });
  return { child, pid: child.pid ?? 0, ended };
}

async function writeConfiguration({ home, port, memory, jars }: LaunchOptions): Promise<void> {
  const fixed = await readFile(join(neo4jFolder, 'neo4j.conf'), 'utf8');
  const own = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    `server.memory.pagecache.size=${memory.pageCache}`,
    `dbms.memory.transaction.total.max=${memory.transactions}`,
    // A backslash would be read as the beginning of something else.
    `server.directories.plugins=${toPluginFolder(jars).replaceAll('\\', '/')}`,
  ];
  await writeFile(join(home.neo4jFolder, 'conf', 'neo4j.conf'), `${fixed}\n${own.join('\n')}\n`, {
    mode: 0o600,
  });
}

function toArguments({ home, jdk, jars, memory }: LaunchOptions): string[] {
  const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
  return [
    `-Xms${memory.heap}`,
    `-Xmx${memory.heap}`,
    '-XX:+ExitOnOutOfMemoryError',
    ...opened.map((each) => `--add-opens=${each}=ALL-UNNAMED`),
    ...(jdk.version >= 24
      ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow']
      : []),
    '-cp',
    [join(jars, '*')].join(delimiter),
    join(neo4jFolder, 'TiedNeo4j.java'),
    home.neo4jFolder,
  ];
}

/** Resolves when our password is taken; gives up quietly when the attempt is over for another reason. */
async function waitForBolt(
  { home, port, password }: LaunchOptions,
  attempt: { readonly over: boolean },
): Promise<void> {
  const deadline = Date.now() + startWithin;
  while (!(await isListening(port))) {
    if (attempt.over) return;
    if (Date.now() > deadline) {
      throw cannotStart(`Neo4j did not start within ${startWithin / 1000} s; its log is ${logOf(home)}.`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic(embeddedUsername, password));
  try {
    await driver.getServerInfo({ database: 'neo4j' });
  } catch (error) {
    throw cannotStart(
      `Neo4j started on ${home.folder} but refused its password (${home.passwordFile}). ` +
        'If that file is lost, the data can be kept by moving the folder away and importing an export of it.',
      error,
    );
  } finally {
    await driver.close();
  }
}

async function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}

async function readLastWords(home: Home, output: readonly string[]): Promise<string> {
  const log = await readFile(logOf(home), 'utf8').catch(() => '');
  const errors = log.split('\n').filter((line) => /ERROR|Caused by/.test(line));
  return [
    ...errors.slice(-4),
    output.join('').trim().split('\n').slice(-6).join('\n'),
    `Its log is ${logOf(home)}.`,
  ]
    .filter(Boolean)
    .join('\n');
}

function logOf(home: Home): string {
  return join(home.neo4jFolder, 'logs', 'neo4j.log');
}
