// Work of our own that ends when the request does.
import { type RequestLimits } from './connection.js';
import { timedOut } from './graph-error.js';

/**
 * What `work` comes to. Its signal aborts, with the error that is thrown, when the client goes or the deadline passes.
 * @throws TIMEOUT
 */
export async function workWithin<Result>(
  { deadline, signal }: RequestLimits,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const end = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    end.signal.addEventListener('abort', () => {
      reject(end.signal.reason as Error);
    });
  });
  ended.catch(() => undefined);
  const gone = (): void => {
    end.abort(timedOut(signal?.reason));
  };
  const late = setTimeout(() => {
    end.abort(timedOut());
  }, deadline - Date.now());
  signal?.addEventListener('abort', gone, { once: true });
  if (signal?.aborted) gone();
  try {
    return await Promise.race([work(end.signal), ended]);
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', gone);
  }
}
