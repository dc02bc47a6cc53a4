// The whole server on a free port, asked over HTTP.
import { pino } from 'pino';
import { type AddressInfo } from 'node:net';
import { type GraphConnection } from '../../src/graph/connection.js';
import { openExplorer } from '../../src/explorer/open-explorer.js';
import { downloads } from '../../src/main.js';
import { createMetrics } from '../../src/server/metrics.js';
import { createServer } from '../../src/server/create-server.js';

export interface GraphqlAnswer<Data = Record<string, never>> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
}

export interface TestServer {
  readonly url: string;
  /** Posts a query, and answers what the server answers. */
  ask<Data = unknown>(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer<Data>>;
  /** The data of a query that has to succeed. */
  get<Data = unknown>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The codes of a query that has to fail. */
  codesOf(query: string, variables?: Record<string, unknown>): Promise<string[]>;
  close(): Promise<void>;
}

/** Serves the graph that `connection` leads to, as `npm start` does. */
export async function openTestServer(
  connection: GraphConnection,
  requestTimeout = 30_000,
): Promise<TestServer> {
  const server = await createServer({
    connection,
    metrics: createMetrics(),
    logger: pino({ level: 'silent' }),
    requestTimeout,
    corsOrigins: [],
    downloads,
    pages: await openExplorer(),
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  };
  return {
    url,
    ask,
    get: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask<Data>(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
    codesOf: async (query, variables) =>
      ((await ask(query, variables)).errors ?? []).map(({ extensions }) => extensions.code),
    close: () => server.close(),
  };
}
