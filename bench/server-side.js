// The other side: the server as `npm start` runs it, a process of its own, asked over HTTP.
import { spawn } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');

/**
 * Starts the server on `home`; it brings up the Neo4j that both sides ask.
 * @param {string} home
 * @param {{ connections: number, profile?: string | undefined }} options
 */
export async function startServer(home, { connections, profile }) {
  const child = spawn(
    process.execPath,
    [
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []),
      // As `npm start` has it.
      '--max-semi-space-size=64',
      join(root, 'dist', 'cli.js'),
      'start',
      '--progress',
      'none',
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        METHODGRAPH_HOME: home,
        METHODGRAPH_SEED: 'none',
        NEO4J_URI: '',
        HOST: '127.0.0.1',
        PORT: '0',
        LOG_LEVEL: 'warn',
      },
    },
  );
  const ended = once(child, 'exit');
  const url = await Promise.race([
    readAddress(child.stdout),
    ended.then(([status]) => {
      throw new Error(`The server ended with status ${status} while it started.`);
    }),
  ]);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);

  /** @returns {Promise<{ status: number, body: Buffer }>} */
  function send(method, path, body = '') {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      request({ agent, hostname, port, method, path, headers }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(parts) }));
        response.on('error', reject);
      })
        .on('error', reject)
        .end(body);
    });
  }

  return {
    /** Asks a question. @throws unless the answer is right: status 200, data, no errors */
    ask: async (question, slugs) => {
      const { status, body } = await send('POST', '/graphql', question.toBody(slugs));
      if (status !== 200 || body.toString('latin1', 0, question.opening.length) !== question.opening) {
        throw new Error(
          `${question.name} of ${slugs.join(', ')}: status ${status}, ${body.toString().slice(0, 500)}`,
        );
      }
      return body;
    },
    /** What a document answers. @throws unless it is status 200 without errors */
    askDocument: async (query, variables) => {
      const { status, body } = await send('POST', '/graphql', JSON.stringify({ query, variables }));
      const answer = JSON.parse(body.toString());
      if (status === 200 && !answer.errors) return answer.data;
      throw new Error(
        `${query} of ${JSON.stringify(variables)}: status ${status}, ${body.toString().slice(0, 500)}`,
      );
    },
    /** How often the server has sent each statement since it started, by query file. */
    countStatements: async () => {
      const { body } = await send('GET', '/metrics');
      const lines = body.toString().matchAll(/^methodgraph_statement_seconds_count\{([^}]*)\} (\d+)$/gm);
      return new Map(
        [...lines].map(([, labels, count]) => [/query="([^"]*)"/.exec(labels)[1], Number(count)]),
      );
    },
    /** Stops the server, and Neo4j with it. */
    stop: async () => {
      agent.destroy();
      if (child.exitCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}

async function readAddress(output) {
  for await (const line of createInterface({ input: output })) {
    const url = /GraphQL\s+(http\S+)/.exec(line)?.[1];
    if (url) {
      // Whatever else it says is let go, so that it never waits for a reader.
      output.resume();
      return url;
    }
  }
  return new Promise(() => undefined);
}
