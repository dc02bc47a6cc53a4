// Taking an import back: the graph is as if it had never been loaded, and loading it again brings it back.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/domain/progress.js';
import { type GraphConnection } from '../../src/graph/connection.js';
import { listImports } from '../../src/importers/import-log.js';
import { retractImport } from '../../src/importers/retract-import.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { pictureOfContent, runTestImport, type TestImport } from '../kit/imports.js';
import { type ImportWorld, importWorlds } from '../fixtures/import-worlds.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

async function load(imports: readonly TestImport[]): Promise<string[]> {
  const ids: string[] = [];
  for (const each of imports) {
    const report = await runTestImport(graph.connection, each);
    expect(report.rejected).toBe(0);
    ids.push(report.importId);
  }
  return ids;
}

const retract = (importId: string, connection: GraphConnection = graph.connection) =>
  retractImport({ connection, importId, progress: silentProgress });

async function pictureAfter(imports: readonly TestImport[]): Promise<unknown> {
  await graph.clear();
  await load(imports);
  return pictureOfContent(graph);
}

describe.each(importWorlds)('$name', ({ imports }: ImportWorld) => {
  test.each(imports.map((each, place) => [`${place + 1}: ${each.source}`, place] as const))(
    'without import %s is as if it had never been loaded, and loading it again restores all',
    async (_, place) => {
      const expected = await pictureAfter(imports.filter((each) => each !== imports[place]));
      const whole = await pictureAfter(imports);
      const ids = (await listImports(graph.connection)).map(({ importId }) => importId);
      await retract(ids[place]!);
      expect(await pictureOfContent(graph)).toEqual(expected);
      await retract(ids[place]!);
      expect(await pictureOfContent(graph)).toEqual(expected);
      await load([imports[place]!]);
      expect(await pictureOfContent(graph)).toEqual(whole);
    },
  );
});

test('a citation between two papers that an import joins comes back when it is taken back', async () => {
  const citations: TestImport = {
    source: 'citations-csv',
    lines: ['citing,cited,intents', 'doi:10.1/a,arxiv:2001.00001,background', 'arxiv:2001.00001,local:b,'],
  };
  const papers: TestImport = { source: 'papers-jsonl', lines: [{ id: 'doi:10.1/a', title: 'Of rivers' }] };
  const joining: TestImport = {
    source: 'catalogue',
    lines: [{ kind: 'paper', id: 'doi:10.1/a', arxivId: '2001.00001' }],
  };
  const expected = await pictureAfter([papers, citations]);
  // Already there when the papers become one, and told of when they are one.
  for (const imports of [
    [papers, citations, joining],
    [papers, joining, citations],
  ]) {
    await graph.clear();
    const reports = [];
    for (const each of imports) reports.push(await runTestImport(graph.connection, each));
    const links = await graph.connection.runStatement(
      'MATCH (start)-[:CITES]->(end) RETURN start.paperId AS start, end.paperId AS end',
    );
    expect(links).toEqual([{ start: 'doi:10.1/a', end: 'local:b' }]);
    await retract(reports[imports.indexOf(joining)]!.importId);
    expect(await pictureOfContent(graph)).toEqual(expected);
  }
});

test('in any order all imports are taken back, and nothing is left', async () => {
  const imports = importWorlds.flatMap((world) => world.imports);
  const ids = await load(imports);
  for (const importId of [...new Set(ids)].sort()) await retract(importId);
  expect(await pictureOfContent(graph)).toEqual({ nodes: [], links: [], selfCitations: [] });
});

test('an unknown import is NOT_FOUND, and the known ones are named', async () => {
  const [known] = await load([{ source: 'catalogue', lines: [{ kind: 'method', slug: 'm' }] }]);
  await expect(retract('catalogue-000000000000')).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining(known!),
  });
});

test('the record of the import says that it was taken back, and when', async () => {
  const [importId] = await load([{ source: 'catalogue', lines: [{ kind: 'method', slug: 'm' }] }]);
  const retraction = await retract(importId!);
  expect(retraction).toMatchObject({ importId, nodes: 1, citations: 0 });
  const [record] = await listImports(graph.connection);
  expect(record).toMatchObject({ importId, state: 'RETRACTED', retracting: false });
  expect(record!.retractedAt).toMatch(/^\d{4}-/);
  await load([{ source: 'catalogue', lines: [{ kind: 'method', slug: 'm' }] }]);
  expect(await listImports(graph.connection)).toEqual([
    expect.objectContaining({ importId, state: 'DONE', retractedAt: null, number: record!.number }),
  ]);
});

/** A connection on which the write of that number fails, as if the process had been ended there. */
function cutOffAt(write: number): GraphConnection {
  let count = 0;
  return {
    ...graph.connection,
    write: (work) => {
      count += 1;
      if (count === write) throw new Error('cut off');
      return graph.connection.write(work);
    },
  };
}

/** Cuts a piece of work off at one write after the other, until it comes to its end; `check` makes ready for the next. */
async function atEveryWrite(
  work: (connection: GraphConnection) => Promise<unknown>,
  check: (write: number) => Promise<void>,
): Promise<number> {
  for (let write = 1; ; write += 1) {
    const ended = await work(cutOffAt(write)).then(
      () => true,
      (error: unknown) => {
        if ((error as Error).message !== 'cut off') throw error as Error;
        return false;
      },
    );
    if (ended) return write - 1;
    await check(write);
  }
}

/** Cutting off at every write is a hundred loads. */
const longTimeout = 600_000;

describe.each(importWorlds.filter(({ cutAt }) => cutAt !== undefined))('$name', ({ imports, cutAt }) => {
  const cut = imports[cutAt!]!;
  const others = imports.filter((each) => each !== cut);

  test(
    'a retraction that is cut off anywhere is completed by running it again',
    async () => {
      const expected = await pictureAfter(others);
      await graph.clear();
      const importId = (await load(imports))[cutAt!]!;
      const writes = await atEveryWrite(
        (connection) => retract(importId, connection),
        async (write) => {
          await retract(importId);
          expect({ write, picture: await pictureOfContent(graph) }).toEqual({ write, picture: expected });
          await load([cut]);
        },
      );
      expect(writes).toBeGreaterThan(10);
    },
    longTimeout,
  );

  test(
    'an import that was cut off anywhere is taken back',
    async () => {
      const expected = await pictureAfter(others);
      const writes = await atEveryWrite(
        (connection) => runTestImport(connection, cut),
        async (write) => {
          const imported = await listImports(graph.connection);
          const begun = imported.find(({ state }) => state === 'RUNNING');
          if (begun) await retract(begun.importId);
          // It is what the next one is loaded into.
          expect({ write, picture: await pictureOfContent(graph) }).toEqual({ write, picture: expected });
        },
      );
      expect(writes).toBeGreaterThan(10);
    },
    longTimeout,
  );
});
