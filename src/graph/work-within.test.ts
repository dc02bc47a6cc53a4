// Work of our own: it is told when the request is over, and nobody waits for it any longer.
import { expect, test } from '@jest/globals';
import { workWithin } from './work-within.js';

/** Work that never ends by itself, and what it was told. */
function createWork() {
  const told: unknown[] = [];
  const work = (signal: AbortSignal): Promise<never> =>
    new Promise(() => {
      const note = (): number => told.push(signal.reason);
      if (signal.aborted) note();
      signal.addEventListener('abort', note);
    });
  return { told, work };
}

const later = (): number => Date.now() + 60_000;

test('what it comes to is the answer, its failure too', async () => {
  const limits = { deadline: later(), signal: new AbortController().signal };
  expect(await workWithin(limits, () => Promise.resolve(7))).toBe(7);
  await expect(workWithin(limits, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test('a deadline that passes ends it', async () => {
  const { told, work } = createWork();
  const error: unknown = await workWithin({ deadline: Date.now() + 30 }, work).catch((each: unknown) => each);
  expect(error).toMatchObject({ code: 'TIMEOUT' });
  expect(told).toEqual([error]);
});

test('a client that goes, or has gone already, ends it', async () => {
  const client = new AbortController();
  const { told, work } = createWork();
  const answer = workWithin({ deadline: later(), signal: client.signal }, work);
  client.abort();
  await expect(answer).rejects.toMatchObject({ code: 'TIMEOUT' });
  await expect(workWithin({ deadline: later(), signal: client.signal }, work)).rejects.toMatchObject({
    code: 'TIMEOUT',
  });
  expect(told).toHaveLength(2);
});
