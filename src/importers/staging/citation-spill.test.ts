// Citations kept on disk: they come back as they went in, in batches of the size asked for.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openCitationSpill, type StagedCitation } from './citation-spill.js';
import { openStage, type Stage } from './open-stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.dispose());

const cite = (line: number, citing: string, cited: string, said = {}, file = 'a'): StagedCitation => ({
  place: { file, line },
  citing,
  cited,
  said,
});

const citations = [
  cite(1, 'doi:10.1/a', 'doi:10.1/x'),
  cite(1, 'doi:10.1/a', 'doi:10.1/y'),
  cite(1, 'doi:10.1/b', 'doi:10.1/x'),
  cite(1, 'doi:10.1/b', 'doi:10.1/y', { intents: ['method'] }),
  cite(1, 'doi:10.1/b', 'doi:10.1/z', { intents: ['method'] }),
  cite(2, 'doi:10.1/b', 'doi:10.1/z', { intents: ['method'] }),
  cite(2, 'doi:10.1/b', 'doi:10.1/z', { intents: ['method'] }, 'b'),
];

async function readBatches(size: number, appended: readonly (readonly StagedCitation[])[]) {
  const spill = openCitationSpill(stage);
  for (const batch of appended) await spill.append(batch);
  expect(spill.count).toBe(citations.length);
  const batches: StagedCitation[][] = [];
  for await (const batch of spill.read(size)) batches.push(batch);
  return batches;
}

test.each([1, 2, 3, 7, 100])('in batches of %i, whatever says them and whenever they came', async (size) => {
  const batches = await readBatches(size, [citations.slice(0, 1), [], citations.slice(1)]);
  expect(batches.flat()).toEqual(citations);
  expect(batches.slice(0, -1).every((batch) => batch.length === size)).toBe(true);
  expect(batches).toHaveLength(Math.ceil(citations.length / size));
});
