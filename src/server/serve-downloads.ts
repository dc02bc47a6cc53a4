// The files and pages that main hands over: each within the limits of every request, its errors as GraphQL puts them.
import { createHash } from 'node:crypto';
import fastifyHelmet from '@fastify/helmet';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Logger } from 'pino';
import { type GraphConnection } from '../graph/connection.js';
import { createRequestGraph } from '../graph/request-graph.js';
import { type Download, type DownloadRoute } from './download.js';
import { createErrorFormatter, toStatus } from './format-error.js';
import { signalOfDeparture } from './signal-of-departure.js';
import { toContentDisposition } from './to-content-disposition.js';

export interface DownloadOptions {
  readonly connection: GraphConnection;
  readonly logger: Logger;
  /** How long a request's questions to the graph may take together, in milliseconds. */
  readonly requestTimeout: number;
  readonly downloads: readonly DownloadRoute[];
}

/** Answers GET and HEAD at the path of each download. */
export async function serveDownloads(server: FastifyInstance, options: DownloadOptions): Promise<void> {
  const { connection, logger, requestTimeout, downloads } = options;
  const formatError = createErrorFormatter(logger);
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  });

  const answer = (route: DownloadRoute) => async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      const download = await route.answer({
        parameters: request.params as Record<string, string>,
        query: new URL(request.url, 'http://localhost').searchParams,
        graph: createRequestGraph(connection, {
          deadline: Date.now() + requestTimeout,
          signal: signalOfDeparture(reply),
          operation: route.path,
        }),
      });
      return await sendDownload(download, request, reply);
    } catch (error) {
      const formatted = formatError({ message: '' }, error);
      return reply
        .code(toStatus(formatted))
        .header('cache-control', 'no-store')
        .send({ errors: [formatted] });
    }
  };
  for (const route of downloads) server.get(route.path, answer(route));
}

/**
 * The download, or 304 where the client has the same already. It depends on the address alone, so
 * there is nothing to vary by; it may be another a moment later, so what is kept is asked for again.
 */
function sendDownload(download: Download, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { body, contentType, contentSecurityPolicy } = download;
  const tag = `"${createHash('sha256').update(contentType).update(body).digest('base64url')}"`;
  reply.header('cache-control', 'no-cache').header('etag', tag);
  if (contentSecurityPolicy !== undefined) reply.header('content-security-policy', contentSecurityPolicy);
  if (isKept(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply
    .header('content-type', contentType)
    .header('content-disposition', toContentDisposition(download))
    .send(body);
}

/** Whether one of the tags that the client has is this one (RFC 9110, section 13.1.2, compared weakly). */
function isKept(tags: string | undefined, tag: string): boolean {
  return (tags ?? '').split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));
}
