// Whether the client still waits for its answer.
import { setMaxListeners } from 'node:events';
import { type FastifyReply } from 'fastify';

/** Aborts when the client goes before it is answered. */
export function signalOfDeparture(reply: FastifyReply): AbortSignal {
  const departure = new AbortController();
  // Every statement of the request listens.
  setMaxListeners(0, departure.signal);
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) departure.abort();
  });
  return departure.signal;
}
