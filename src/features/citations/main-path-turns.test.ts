// Turns: so many at once, in order, and none for those who have gone.
import { expect, test } from '@jest/globals';
import { createTurns } from './main-path-turns.js';

/** Work that ends when it is told to. */
function createWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => {
      ends.set(name, () => {
        resolve(name);
      });
    });
  };
  const end = (name: string): void => {
    ends.get(name)!();
  };
  return { begun, begin, end };
}

/** When all that may go on has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const forever = new AbortController().signal;

test('so many work at once, the others in the order they come', async () => {
  const takeTurn = createTurns(2);
  const { begun, begin, end } = createWork();
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => takeTurn(forever, begin(name)));
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  expect(await b).toBe('b');
  await settled();
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  expect(await a).toBe('a');
  await settled();
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  end('c');
  end('d');
  expect(await Promise.all([c, d])).toEqual(['c', 'd']);
  const last = takeTurn(forever, begin('e'));
  await settled();
  end('e');
  expect(await last).toBe('e');
});

test('who goes while waiting has no turn, and who fails hands it on', async () => {
  const takeTurn = createTurns(1);
  const { begun, begin, end } = createWork();
  const failing = takeTurn(forever, () => Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
  const first = takeTurn(forever, begin('first'));
  const leaving = new AbortController();
  const gone = takeTurn(leaving.signal, begin('gone'));
  const next = takeTurn(forever, begin('next'));
  await settled();
  leaving.abort(new Error('left'));
  await expect(gone).rejects.toThrow('left');
  end('first');
  expect(await first).toBe('first');
  await settled();
  end('next');
  expect(await next).toBe('next');
  expect(begun).toEqual(['first', 'next']);
  await expect(takeTurn(leaving.signal, begin('late'))).rejects.toThrow('left');
});
