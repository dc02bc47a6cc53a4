// The composition root: configuration → graph → server.
import { createServer as createNetServer, type AddressInfo } from 'node:net';
import { type Logger, pino } from 'pino';
import { type Config } from './config.js';
import { MethodgraphError } from './domain/errors.js';
import { type ProgressReport } from './domain/progress.js';
import { createComparisonDownload } from './exporters/comparisons/create-comparison-download.js';
import { openExplorer } from './explorer/open-explorer.js';
import { planCitations } from './features/citations/plan-citations.js';
import { compareMethods } from './features/comparisons/compare-methods.js';
import { applySchema } from './graph/apply-schema.js';
import { connectGraph, type GraphConnection, type Statement } from './graph/connection.js';
import { startEmbeddedServer } from './graph/embedded-server/start-embedded-server.js';
import { awaitGraph } from './graph/await-graph.js';
import { completeDerivedValues } from './importers/derivation/derive-values.js';
import { seedGraph } from './importers/seed-graph.js';
import { type DownloadRoute } from './server/download.js';
import { createMetrics } from './server/metrics.js';
import { createServer } from './server/create-server.js';

export interface OpenOptions {
  /** What to call this process where another one asks who holds the home. */
  readonly command: string;
  readonly whenRunning: 'join' | 'refuse';
  readonly progress: ProgressReport;
  readonly warn: (text: string) => void;
  readonly onStatement?: (statement: Statement) => void;
}

/** A graph with its constraints in place, and how to let go of it. */
export interface OpenGraph {
  readonly connection: GraphConnection;
  /** Lets whoever finds the home in use know where we serve. */
  announce(url: string): Promise<void>;
  /** Closes the connections and stops Neo4j where we started it. */
  close(): Promise<void>;
}

/**
 * The graph of the configuration: the Neo4j at NEO4J_URI, else the embedded one, started or joined.
 * @throws GRAPH_UNAVAILABLE that says what is wrong and what to do
 */
export async function openGraph(config: Config, options: OpenOptions): Promise<OpenGraph> {
  const embedded = config.neo4j
    ? null
    : await startEmbeddedServer({
        home: config.home,
        command: options.command,
        whenRunning: options.whenRunning,
        javaHome: config.javaHome,
        heap: config.neo4jHeap,
        pageCache: config.neo4jPageCache,
        progress: options.progress,
        warn: options.warn,
      });
  const address = config.neo4j ?? embedded!.address;
  const connection = connectGraph(address, options.onStatement ? { onStatement: options.onStatement } : {});
  const close = async (): Promise<void> => {
    await connection.close();
    await embedded?.stop();
  };
  try {
    await awaitGraph(connection);
    await applySchema(connection, options.warn);
    await completeDerivedValues(connection, options.progress);
  } catch (error) {
    await close();
    throw error;
  }
  return { connection, announce: (url) => embedded?.announce(url) ?? Promise.resolve(), close };
}

/** What is served beside GraphQL: questions of the features in the formats of the exporters. */
export const downloads: readonly DownloadRoute[] = [createComparisonDownload(compareMethods)];

export interface StartOptions {
  readonly progress: ProgressReport;
  readonly say: (text: string) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Lets running requests end, then closes everything. */
  stop(): Promise<void>;
}

/** Brings everything up, and resolves when requests are answered. */
export async function startMethodgraph(
  config: Config,
  { progress, say }: StartOptions,
): Promise<RunningServer> {
  const logger = createLogger(config.logLevel);
  const metrics = createMetrics();
  await requireFreePort(config);
  const graph = await openGraph(config, {
    command: 'methodgraph start',
    whenRunning: 'refuse',
    progress,
    warn: (text) => {
      logger.warn(text);
    },
    onStatement: (statement) => {
      metrics.countStatement(statement);
    },
  });
  try {
    if (config.seed === 'bundled') {
      const report = await seedGraph(graph.connection, progress);
      if (report)
        say(
          `The graph was empty: loaded the bundled catalogue (${report.read} records, ${report.seconds.toFixed(1)} s).`,
        );
    }
    const server = await createServer({
      connection: graph.connection,
      metrics,
      logger,
      requestTimeout: config.requestTimeout,
      corsOrigins: config.corsOrigins,
      downloads,
      pages: await openExplorer(),
    });
    await server.listen({ host: config.host, port: config.port });
    const url = toUrl(config.host, (server.server.address() as AddressInfo).port);
    await graph.announce(url);
    logger.info({ url, neo4j: graph.connection.address.uri }, 'methodgraph is ready');
    // Whoever asks meanwhile has their statement planned as ever; where Neo4j goes away there is nothing to plan for.
    planCitations(graph.connection).catch(() => undefined);
    return {
      url,
      stop: async () => {
        logger.info('methodgraph is stopping');
        const patience = setTimeout(() => {
          server.server.closeAllConnections();
        }, stopWithin);
        await server.close();
        clearTimeout(patience);
        await graph.close();
      },
    };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** How long running requests get to end when the server stops, in milliseconds. */
const stopWithin = 10_000;

/** Logs as JSON lines on standard error. */
function createLogger(level: string): Logger {
  return pino({ level, base: { app: 'methodgraph' } }, pino.destination(2));
}

function toUrl(host: string, port: number): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}

/** Finds out that the port is taken before Neo4j is started for nothing. */
async function requireFreePort({ host, port }: Config): Promise<void> {
  if (port === 0) return;
  const probe = createNetServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : `can't be listened on (${code})`;
    throw new MethodgraphError(
      'INVALID_INPUT',
      `Port ${port} of ${host} ${why}; choose another: PORT=4001 npm start (PORT=0 takes a free one).`,
      {},
      { cause: error },
    );
  } finally {
    await new Promise((done) => probe.close(done));
  }
}
