// Small worlds of several sources: the same graph in one load of each source or in many, in any order.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { someWorld, type WorldRecord } from '../fixtures/overlapping-worlds.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { importLines, type TestImport } from '../kit/imports.js';
import { settledPictureOf } from '../kit/settled-picture.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const sources = ['catalogue', 'crossref', 'openalex', 'papers-jsonl', 'citations-csv'];

function toImport(source: string, records: readonly WorldRecord[]): TestImport[] {
  const lines = records.filter((record) => record.source === source).map(({ line }) => line);
  if (lines.length === 0) return [];
  return [{ source, lines: source === 'citations-csv' ? ['citing,cited,intents', ...lines] : lines }];
}

const inOneGo = (world: readonly WorldRecord[]): TestImport[] =>
  sources.flatMap((source) => toImport(source, world));

/** The world cut into parts, each of them an import of every source that it has records of. */
const someCut = (world: readonly WorldRecord[]): fc.Arbitrary<TestImport[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...world], { minLength: world.length }),
      fc.array(fc.nat({ max: 3 }), { minLength: world.length, maxLength: world.length }),
      fc.shuffledSubarray(sources, { minLength: sources.length }),
    )
    .map(([shuffled, parts, order]) =>
      [0, 1, 2, 3].flatMap((part) =>
        order.flatMap((source) =>
          toImport(
            source,
            shuffled.filter((_, place) => parts[place] === part),
          ),
        ),
      ),
    );

async function load(imports: readonly TestImport[]): Promise<void> {
  await graph.clear();
  for (const each of imports) await importLines(graph, each);
}

const someWorldAndCut = someWorld(Number(process.env['WORLD'] ?? 10)).chain((world) =>
  fc.tuple(fc.constant(world), someCut(world)),
);

test('a world comes to the same graph in whatever loads, and once more changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(someWorldAndCut, async ([world, cut]) => {
      await load(inOneGo(world));
      const expected = await settledPictureOf(graph);
      await load(cut);
      expect(await settledPictureOf(graph)).toEqual(expected);
      for (const each of cut) {
        const { report } = await importLines(graph, each);
        for (const counts of Object.values(report.counts))
          expect(counts).toMatchObject({ created: 0, changed: 0 });
        expect(report.links).toEqual({ created: 0, changed: 0, deleted: 0 });
      }
      expect(await settledPictureOf(graph)).toEqual(expected);
    }),
    {
      numRuns: Number(process.env['RUNS'] ?? 15),
      interruptAfterTimeLimit: Number(process.env['LIMIT'] ?? 100_000),
      ...(process.env['SEED'] && { seed: Number(process.env['SEED']) }),
    },
  );
}, 600_000);
