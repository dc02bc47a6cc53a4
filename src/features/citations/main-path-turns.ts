// Turns at what may only be done a few times at once.

/** Does `work` when it is its turn, unless `signal` aborts before. */
export type TakeTurn = <Result>(signal: AbortSignal, work: () => Promise<Result>) => Promise<Result>;

/** Lets `most` work at the same time, and the others in the order they come. */
export function createTurns(most: number): TakeTurn {
  let free = most;
  const waiting = new Set<() => void>();

  async function waitForTurn(signal: AbortSignal): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      waiting.add(resolve);
      signal.addEventListener('abort', () => {
        if (waiting.delete(resolve)) reject(signal.reason as Error);
      });
    });
  }

  function handOn(): void {
    const [next] = waiting;
    if (!next) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  }

  return async (signal, work) => {
    signal.throwIfAborted();
    await waitForTurn(signal);
    try {
      return await work();
    } finally {
      handOn();
    }
  };
}
