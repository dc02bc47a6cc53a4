// The thread: what goes in comes out, refusals stay what they are, and it ends with its request.
import { expect, test } from '@jest/globals';
import { type CitingPaper } from '../../domain/main-path/collect-citations.js';
import { mainPathLimits } from '../../domain/main-path/main-path.js';
import { withMainPathThread } from './main-path-thread.js';

const question = { weights: 'SPC', search: 'GLOBAL', keyRoutes: 1 } as const;
const forever = new AbortController().signal;

test('papers that come in several lots are one graph', async () => {
  const mainPath = await withMainPathThread(forever, async (thread) => {
    await thread.add([{ paperId: 'c', cited: ['b'] }]);
    await thread.add([
      { paperId: 'a', cited: [] },
      { paperId: 'b', cited: ['a'] },
    ]);
    return thread.find(question, mainPathLimits);
  });
  expect(mainPath).toMatchObject({ papers: ['a', 'b', 'c'], paperCount: 3, citationCount: 2, pathCount: 1n });
});

test('a refusal keeps its code and details', async () => {
  const refused = withMainPathThread(forever, async (thread) => {
    await thread.add([{ paperId: 'b', cited: ['a'] }]);
    return thread.find(question, { ...mainPathLimits, papersOnPaths: 1 });
  });
  await expect(refused).rejects.toMatchObject({
    name: 'MethodgraphError',
    code: 'TOO_EXPENSIVE',
    details: { maximumPapersOnPaths: 1 },
  });
});

/** Layers in which everyone cites everyone of the layer before: a million citations, and numbers of 4,000 bits. */
function listLayers(): CitingPaper[] {
  const [layers, width] = [1_000, 32];
  const layer = (place: number): string[] => Array.from({ length: width }, (_, each) => `${place} ${each}`);
  return Array.from({ length: layers }, (_, place) =>
    layer(place).map((paperId) => ({ paperId, cited: place === 0 ? [] : layer(place - 1) })),
  ).flat();
}

test('it stops in the midst of its work when the request ends', async () => {
  const client = new AbortController();
  let isFinding = false;
  const answer = withMainPathThread(client.signal, async (thread) => {
    await thread.add(listLayers());
    setTimeout(() => {
      client.abort(new Error('gone'));
    }, 200);
    isFinding = true;
    return thread.find({ ...question, search: 'KEY_ROUTE', keyRoutes: 50 }, mainPathLimits);
  });
  await expect(answer).rejects.toThrow('gone');
  expect(isFinding).toBe(true);
  // A thread that went on would take all of a processor.
  const before = process.cpuUsage();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(250);
});

test('what would fill its memory is refused, and we go on', async () => {
  const refused = withMainPathThread(
    forever,
    async (thread) => {
      for (let lot = 0; lot < 2_000; lot += 1) {
        await thread.add(
          Array.from({ length: 1_000 }, (_, each) => ({
            paperId: `${lot} ${each}`,
            cited: [`${lot} of ${each}`],
          })),
        );
      }
    },
    24,
  );
  await expect(refused).rejects.toMatchObject({ code: 'TOO_EXPENSIVE', details: { maximumMegabytes: 24 } });
});

test('none is begun for a request that is over', async () => {
  let isBegun = false;
  const late = withMainPathThread(AbortSignal.abort(new Error('gone')), () => {
    isBegun = true;
    return Promise.resolve();
  });
  await expect(late).rejects.toThrow('gone');
  expect(isBegun).toBe(false);
});
