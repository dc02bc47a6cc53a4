// The porch: one HTTP server with GraphQL, health, metrics and the pages that main hands over.
import fastifyCors from '@fastify/cors';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { type Logger } from 'pino';
import { type GraphConnection } from '../graph/connection.js';
import { createRequestGraph } from '../graph/request-graph.js';
import { type RequestContext } from '../graph/request-context.js';
import { createApollo } from './apollo.js';
import { type DownloadRoute } from './download.js';
import { checkReadiness } from './health.js';
import { type Metrics } from './metrics.js';
import { type Pages } from './pages.js';
import { serveDownloads } from './serve-downloads.js';
import { servePages } from './serve-pages.js';
import { signalOfDeparture } from './signal-of-departure.js';

/** How long a client may take to send a request, in milliseconds. */
const slowestRequest = 30_000;
/** How large a request's body may be, in bytes: `edgesAmong` takes 5,000 ids, which are 60 letters and more each. */
const maximumBody = 1024 * 1024;

export interface ServerOptions {
  readonly connection: GraphConnection;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** How long a request's questions to the graph may take together, in milliseconds. */
  readonly requestTimeout: number;
  /** Origins that browsers may call from, besides our own. */
  readonly corsOrigins: readonly string[];
  /** Files of rooms that the server knows nothing of. */
  readonly downloads: readonly DownloadRoute[];
  /** What browsers are shown at every other address. */
  readonly pages: Pages;
}

/** A server that has yet to listen. Closing it lets running requests end first. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { connection, metrics, logger, requestTimeout, corsOrigins } = options;
  const server = Fastify({
    // A logger of its own for every request, which nobody reads, would cost each a little.
    logger: false,
    bodyLimit: maximumBody,
    requestTimeout: slowestRequest,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  if (corsOrigins.length > 0) {
    await server.register(fastifyCors, { origin: [...corsOrigins], methods: ['GET', 'POST'] });
  }

  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: error.message });
    logger.error({ err: error, url: request.url }, 'A request failed for a reason of our own.');
    return reply.code(status).send({ error: 'Something went wrong on our side.' });
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const seconds = reply.elapsedTime / 1000;
    metrics.countRequest(route, reply.statusCode, seconds);
    logger.debug({ method: request.method, route, status: reply.statusCode, seconds }, 'request');
    done();
  });

  const apollo = createApollo(logger, metrics, [fastifyApolloDrainPlugin(server)]);
  await apollo.start();
  await server.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> =>
      Promise.resolve({
        graph: createRequestGraph(connection, {
          deadline: Date.now() + requestTimeout,
          signal: signalOfDeparture(reply),
          operation: operationOf(request),
        }),
      }),
  });

  server.get('/health/live', () => ({ live: true }));
  server.get('/health/ready', async (_, reply) => {
    const readiness = await checkReadiness(connection);
    return reply.code(readiness.ready ? 200 : 503).send(readiness);
  });
  server.get('/metrics', async (_, reply) => {
    const { contentType, text } = await metrics.read();
    return reply.header('content-type', contentType).send(text);
  });
  await server.register(serveDownloads, options);
  await server.register(servePages, { ...options, apollo });
  return server;
}

function operationOf(request: FastifyRequest): string {
  const { operationName } = (request.body ?? request.query ?? {}) as { operationName?: unknown };
  return typeof operationName === 'string' ? operationName.slice(0, 100) : '';
}
