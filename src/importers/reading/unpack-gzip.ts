// Gzip unpacked as it comes, with nothing lost of what stands before a break.
import { createGunzip } from 'node:zlib';

/**
 * The bytes within gzip data. Every packed chunk is taken out whole before the next goes in: a stream
 * that fails throws away what nobody has read yet, and how much that is would depend on the reader's pace.
 * @throws zlib's error, its code `Z_…`, after everything unpacked before the chunk that is damaged, and
 * before the end where the data ends too early
 */
export async function* unpackGzip(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  let ended = false;
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const hasEnded = (): boolean => ended;
  gunzip.on('readable', () => {
    wake();
  });
  gunzip.on('end', () => {
    ended = true;
    wake();
  });
  gunzip.on('error', (error) => {
    failure = error;
    wake();
  });

  async function* takeOut(isDone: () => boolean): AsyncGenerator<Buffer> {
    for (;;) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const part = gunzip.read() as Buffer | null;
      if (part !== null) yield part;
      else if (failure) throw failure;
      else if (isDone() || hasEnded()) return;
      else await woken;
    }
  }

  try {
    for await (const chunk of packed) {
      let taken = false;
      gunzip.write(chunk, () => {
        taken = true;
        wake();
      });
      yield* takeOut(() => taken);
      if (hasEnded()) return;
    }
    gunzip.end();
    yield* takeOut(() => false);
  } finally {
    gunzip.destroy();
  }
}
