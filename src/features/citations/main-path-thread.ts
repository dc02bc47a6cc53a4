// A thread for one main path, of bounded memory, which ends with its request.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { MethodgraphError } from '../../domain/errors.js';
import { type CitingPaper } from '../../domain/main-path/collect-citations.js';
import {
  type MainPath,
  type MainPathLimits,
  type MainPathQuestion,
} from '../../domain/main-path/main-path.js';
import { type MainPathMessage, type MainPathReply } from './main-path-messages.js';

/** Seen from src/ and from dist/ alike: a thread begins with a file that Node can read as it is. */
const workerFile = fileURLToPath(
  new URL('../../../dist/features/citations/main-path-worker.js', import.meta.url),
);

/** What its objects may take, in megabytes. */
const mostMemory = 1_024;

export interface MainPathThread {
  /** Resolves when the thread has taken them. */
  add(papers: readonly CitingPaper[]): Promise<void>;
  /** @throws TOO_EXPENSIVE */
  find(question: MainPathQuestion, limits: MainPathLimits): Promise<MainPath>;
}

/**
 * What `work` comes to with a thread of its own, which is stopped when `signal` aborts and when `work` is done.
 * @throws TOO_EXPENSIVE where it would take more than so many `megabytes`
 */
export async function withMainPathThread<Result>(
  signal: AbortSignal,
  work: (thread: MainPathThread) => Promise<Result>,
  megabytes: number = mostMemory,
): Promise<Result> {
  signal.throwIfAborted();
  const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  let failure: unknown;
  worker.on('error', (error) => {
    failure = error;
  });

  async function ask(message: MainPathMessage): Promise<MainPathReply> {
    if (failure !== undefined) throw toRefusal(failure, megabytes);
    const replied = once(worker, 'message', { signal });
    worker.postMessage(message);
    try {
      const [reply] = (await replied) as [MainPathReply];
      return reply;
    } catch (error) {
      throw signal.aborted ? signal.reason : toRefusal(error, megabytes);
    }
  }

  try {
    return await work({
      add: async (papers) => {
        await ask({ papers });
      },
      find: async (question, limits) => {
        const reply = await ask({ question, limits });
        if (reply && 'mainPath' in reply) return reply.mainPath;
        const { code, message, details } = reply!.refusal;
        throw new MethodgraphError(code, message, details);
      },
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

function toRefusal(error: unknown, megabytes: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new MethodgraphError(
    'TOO_EXPENSIVE',
    `The main path would take more than ${megabytes} MB of memory, which is the limit; ask with a smaller ` +
      '`depth`, fewer `seeds`, a narrower `field` or an earlier `asOfYear`.',
    { maximumMegabytes: megabytes },
    { cause: error },
  );
}
