// `methodgraph start` as a process of its own: what it brings up, joins, refuses, survives and leaves behind.
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand, type RunningCommand, until } from '../kit/command.js';
import { testAddress } from '../kit/graph.js';

const small = {
  METHODGRAPH_NEO4J_HEAP: '512m',
  METHODGRAPH_NEO4J_PAGE_CACHE: '128m',
  PORT: '0',
  METHODGRAPH_SEED: 'none',
};
const seed = '{"kind":"method","slug":"a","related":["b"]}\n{"kind":"method","slug":"b"}\n';

let folder: string;
let home: string;
let environment: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-start-'));
  home = join(folder, 'home');
  environment = { ...small, METHODGRAPH_HOME: home };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const addressIn = /GraphQL {2}(http:\S+)\/graphql/;

async function start(more: Record<string, string> = {}): Promise<{ command: RunningCommand; url: string }> {
  const command = runCommand(['start'], { ...environment, ...more });
  const [, url] = await command.waitFor(addressIn);
  return { command, url: url! };
}

async function neo4jPid(): Promise<number> {
  return (JSON.parse(await readFile(join(home, 'neo4j.json'), 'utf8')) as { pid: number }).pid;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function readiness(url: string): Promise<number> {
  return (await fetch(`${url}/health/ready`)).status;
}

async function ask(url: string, query: string): Promise<{ codes: string[]; milliseconds: number }> {
  const begun = Date.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { codes: errors.map(({ extensions }) => extensions.code), milliseconds: Date.now() - begun };
}

const someMethod = '{ method(slug: "a") { slug relatedCount } }';

describe('with the embedded Neo4j', () => {
  let running: { command: RunningCommand; url: string };

  test('brings it up on a new home, for its owner only, and serves on a free port', async () => {
    running = await start();
    expect(await readiness(running.url)).toBe(200);
    for (const path of ['', 'neo4j', 'neo4j/conf'])
      expect(statSync(join(home, path)).mode & 0o777).toBe(0o700);
    for (const file of ['password', 'neo4j.json', 'neo4j/conf/neo4j.conf']) {
      expect(statSync(join(home, file)).mode & 0o777).toBe(0o600);
    }
    const { stdout, stderr } = running.command.output();
    const password = (await readFile(join(home, 'password'), 'utf8')).trim();
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    expect(stdout + stderr).not.toContain(password);
    expect(await readFile(join(home, 'neo4j/conf/neo4j.conf'), 'utf8')).toMatch(
      /server\.bolt\.listen_address=127\.0\.0\.1:\d+/,
    );
  });

  test('lets commands join it', async () => {
    const file = join(folder, 'records.ndjson');
    await writeFile(file, seed);
    const imported = await runCommand(['import', 'catalogue', file], environment).ended;
    expect(imported).toMatchObject({ status: 0, stdout: '' });
    expect(imported.stderr).toContain('2 created');
    expect(await ask(running.url, someMethod)).toMatchObject({ codes: [] });
  });

  test('refuses a second start on the same home, and says who holds it', async () => {
    const begun = Date.now();
    const { status, stderr } = await runCommand(['start'], environment).ended;
    expect(status).toBe(1);
    expect(stderr).toContain(`process ${running.command.child.pid}`);
    expect(stderr).toContain(running.url);
    expect(stderr).toContain('METHODGRAPH_HOME');
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  test('starts a Neo4j that was killed again, and is ready again without a restart', async () => {
    const before = await neo4jPid();
    process.kill(before, 'SIGKILL');
    await until(async () => (await readiness(running.url)) === 503, 5_000, 'not ready');
    await until(async () => (await readiness(running.url)) === 200, 60_000, 'ready again');
    expect(await neo4jPid()).not.toBe(before);
    expect(await ask(running.url, someMethod)).toMatchObject({ codes: [] });
  });

  test('answers GRAPH_UNAVAILABLE within five seconds while Neo4j hangs, and recovers', async () => {
    const pid = await neo4jPid();
    process.kill(pid, 'SIGSTOP');
    try {
      const answer = await ask(running.url, someMethod);
      expect(answer.codes).toEqual(['GRAPH_UNAVAILABLE']);
      expect(answer.milliseconds).toBeLessThan(5_000);
      expect(await readiness(running.url)).toBe(503);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await until(async () => (await readiness(running.url)) === 200, 10_000, 'ready again');
    expect(await ask(running.url, someMethod)).toMatchObject({ codes: [] });
  });

  test('is killed, and takes Neo4j with it; the next start finds the same graph', async () => {
    const pid = await neo4jPid();
    running.command.child.kill('SIGKILL');
    await running.command.ended;
    running = await start();
    expect(isAlive(pid)).toBe(false);
    expect(await ask(running.url, someMethod)).toMatchObject({ codes: [] });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'stops on %s, with Neo4j, and leaves nothing running',
    async (signal) => {
      if (running.command.child.exitCode !== null) running = await start();
      const pid = await neo4jPid();
      running.command.child.kill(signal);
      expect((await running.command.ended).status).toBe(0);
      expect(isAlive(pid)).toBe(false);
      expect(existsSync(join(home, 'neo4j.json'))).toBe(false);
    },
  );

  test('two commands at once: the second waits for the first instead of losing its Neo4j', async () => {
    const file = join(folder, 'records.ndjson');
    const commands = [1, 2].map(() =>
      runCommand(['import', 'catalogue', file, '--progress', 'none'], environment),
    );
    const ended = await Promise.all(commands.map((command) => command.ended));
    expect(ended.map(({ status }) => status)).toEqual([0, 0]);
    expect(ended.some(({ stderr }) => stderr.includes('Waiting for "methodgraph import"'))).toBe(true);
  });

  test('ends a leftover Neo4j whose parent has gone', async () => {
    running = await start();
    const pid = await neo4jPid();
    // Stopped, it can not notice that its parent dies.
    process.kill(pid, 'SIGSTOP');
    running.command.child.kill('SIGKILL');
    await running.command.ended;
    expect(isAlive(pid)).toBe(true);
    running = await start();
    expect(isAlive(pid)).toBe(false);
    expect(await ask(running.url, someMethod)).toMatchObject({ codes: [] });
    running.command.child.kill('SIGTERM');
    await running.command.ended;
  });
});

describe('with a Neo4j at NEO4J_URI', () => {
  const address = testAddress();
  let proxy: Server;

  test('uses it, and answers GRAPH_UNAVAILABLE while it is away', async () => {
    const port = Number(new URL(address.uri.replace('bolt:', 'http:')).port);
    const sockets = new Set<Socket>();
    const listen = (at: number): Promise<Server> =>
      new Promise((resolve) => {
        const server = createServer((client) => {
          const upstream = connect(port, '127.0.0.1');
          for (const socket of [client, upstream]) {
            sockets.add(socket);
            socket.on('error', () => undefined);
          }
          client.pipe(upstream).pipe(client);
        }).listen(at, '127.0.0.1', () => {
          resolve(server);
        });
      });
    proxy = await listen(0);
    const at = (proxy.address() as { port: number }).port;
    const { command, url } = await start({
      NEO4J_URI: `bolt://127.0.0.1:${at}`,
      NEO4J_PASSWORD: address.password,
      METHODGRAPH_HOME: join(folder, 'unused'),
    });
    expect(existsSync(join(folder, 'unused'))).toBe(false);
    expect(await readiness(url)).toBe(200);

    proxy.close();
    for (const socket of sockets) socket.destroy();
    await until(async () => (await readiness(url)) === 503, 5_000, 'not ready');
    const answer = await ask(url, someMethod);
    expect(answer.codes).toEqual(['GRAPH_UNAVAILABLE']);
    expect(answer.milliseconds).toBeLessThan(5_000);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);

    proxy = await listen(at);
    await until(async () => (await readiness(url)) === 200, 10_000, 'ready again');
    expect(await ask(url, someMethod)).toMatchObject({ codes: [] });
    command.child.kill('SIGTERM');
    expect((await command.ended).status).toBe(0);
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });

  test('fails within 15 s where nobody answers, naming the address and never the password', async () => {
    const begun = Date.now();
    const { status, stderr } = await runCommand(['start'], {
      ...environment,
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'do-not-tell',
    }).ended;
    expect(status).toBe(1);
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect(stderr).toContain('bolt://127.0.0.1:1');
    expect(stderr).toContain('NEO4J_URI');
    expect(stderr).not.toContain('do-not-tell');
    expect(stderr).not.toContain('    at ');
  });

  test('says so where it is not taken in', async () => {
    const wrong = { ...environment, NEO4J_URI: address.uri, NEO4J_PASSWORD: 'do-not-tell' };
    const { status, stderr } = await runCommand(['start'], wrong).ended;
    expect([status, stderr.includes('NEO4J_PASSWORD'), stderr.includes('do-not-tell')]).toEqual([
      1,
      true,
      false,
    ]);
  });
});

describe('what is missing', () => {
  test('no Java: one message with what, which version, how to install it, and the other two ways', async () => {
    const { status, stderr } = await runCommand(['start'], {
      ...environment,
      METHODGRAPH_HOME: join(folder, 'other'),
      PATH: '/nowhere',
      JAVA_HOME: '',
    }).ended;
    expect(status).toBe(1);
    for (const words of [
      'Java',
      '17 or 21',
      'apt-get install',
      'brew install',
      'winget install',
      'docker compose up',
      'NEO4J_URI',
    ]) {
      expect(stderr).toContain(words);
    }
  });

  test.each([
    ['11', 'too old', true],
    ['17', 'JRE', false],
  ])('a Java %s that is %s', async (version, words, compiler) => {
    const javaHome = join(folder, `java-${version}`);
    await mkdir(join(javaHome, 'bin'), { recursive: true });
    const script = `#!/bin/sh\necho "    java.home = ${javaHome}" >&2\necho "    java.specification.version = ${version}" >&2\n`;
    await writeFile(join(javaHome, 'bin', 'java'), script, { mode: 0o755 });
    if (compiler) await writeFile(join(javaHome, 'bin', 'javac'), script, { mode: 0o755 });
    const { status, stderr } = await runCommand(['start'], {
      ...environment,
      METHODGRAPH_HOME: join(folder, 'other'),
      JAVA_HOME: javaHome,
    }).ended;
    expect(status).toBe(1);
    for (const each of [words, javaHome, '17 or 21', 'apt-get install', 'docker compose up', 'NEO4J_URI']) {
      expect(stderr).toContain(each);
    }
  });

  test('a Neo4j that can not start: told, and over at once', async () => {
    const begun = Date.now();
    const { status, stderr } = await runCommand(['start'], {
      ...environment,
      METHODGRAPH_HOME: join(folder, 'tiny'),
      METHODGRAPH_NEO4J_HEAP: '1k',
    }).ended;
    expect([status, stderr]).toEqual([1, expect.stringContaining('Neo4j ended while it started')]);
    expect(Date.now() - begun).toBeLessThan(15_000);
  });

  test('a port that is taken, before anything is started', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    const { status, stderr } = await runCommand(['start'], { ...environment, PORT: String(port) }).ended;
    other.close();
    expect([status, stderr]).toEqual([1, expect.stringContaining(`Port ${port}`)]);
  });

  test('a setting that can not be', async () => {
    const { status, stderr } = await runCommand(['start'], { ...environment, PORT: 'http' }).ended;
    expect([status, stderr.trim()]).toEqual([
      1,
      'PORT is "http"; it has to be 0 to 65535, 0 for a free one.',
    ]);
  });
});
