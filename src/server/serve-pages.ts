// The pages that main hands over: rendered within the limits of every request, under headers that let them load nothing from elsewhere.
import { type ApolloServer } from '@apollo/server';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphConnection } from '../graph/connection.js';
import { type RequestContext } from '../graph/request-context.js';
import { createRequestGraph } from '../graph/request-graph.js';
import { type Pages, type SendToGraphql } from './pages.js';
import { signalOfDeparture } from './signal-of-departure.js';

export interface PagesOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly connection: GraphConnection;
  /** How long a page's questions to the graph may take together, in milliseconds. */
  readonly requestTimeout: number;
  readonly pages: Pages;
}

/** How long browsers keep what never changes, in seconds: a year. */
const kept = 31_536_000;

/** Answers GET and HEAD of the pages' files, and of every address that nothing else answers. */
export async function servePages(server: FastifyInstance, options: PagesOptions): Promise<void> {
  const { apollo, connection, requestTimeout, pages } = options;
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whoever follows a link to a paper need not tell its publisher what was compared.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
  await server.register(fastifyStatic, {
    root: pages.assets,
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: kept * 1000,
    index: false,
    decorateReply: false,
  });

  server.get('/*', async (request, reply) => {
    const signal = signalOfDeparture(reply);
    const graph = createRequestGraph(connection, {
      deadline: Date.now() + requestTimeout,
      signal,
      operation: 'page',
    });
    const send: SendToGraphql = async ({ query, operationName, variables }) => {
      const { body } = await apollo.executeOperation(
        { query, operationName, variables },
        { contextValue: { graph } },
      );
      if (body.kind === 'incremental') throw new Error('A page asked for an answer in parts.');
      return body.singleResult;
    };
    return sendResponse(await pages.render(toRequest(request, signal), send), reply);
  });
}

function toRequest(request: FastifyRequest, signal: AbortSignal): Request {
  const host = request.host.replace(/[^\w.:[\]-]/g, '') || 'localhost';
  const language = request.headers['accept-language'] ?? '';
  return new Request(toAddress(request.url, `${request.protocol}://${host}`), {
    headers: { 'accept-language': language },
    signal,
  });
}

/** The address that was asked, never one of another host: `//example.org/` is a path here. */
function toAddress(path: string, origin: string): URL {
  const address = new URL(origin);
  const [, pathname = '/', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(path) ?? [];
  address.pathname = pathname.replace(/^\/{2,}/, '/');
  address.search = search;
  return address;
}

async function sendResponse(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(response.status);
  for (const [name, value] of response.headers) reply.header(name, value);
  return reply.send(await response.text());
}
