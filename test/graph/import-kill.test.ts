// An import that is killed again and again, and run again each time: the same graph as one that was left alone.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { runCommand } from '../kit/command.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';
import { importLines } from '../kit/imports.js';
import { settledPictureOf, type SettledPicture } from '../kit/settled-picture.js';

const paperCount = 3_000;
const numbers = Array.from({ length: paperCount }, (_, number) => number);

/** Every paper cites three others, by DOI, by arXiv id and by a key that nobody else says. */
const papers = numbers.map((number) => ({
  id: number % 3 === 0 ? `arxiv:2001.${String(number).padStart(5, '0')}` : `doi:10.1/p${number}`,
  ...(number % 3 === 0 && number % 2 === 0 && { doi: `10.1/p${number}` }),
  title: `A paper numbered ${number} of many`,
  year: 2000 + (number % 20),
  authors: [`Author ${number % 100} Oak`, `Author ${number % 70} Elm`],
  describes: number % 500 === 0 ? ['forestry'] : [],
  references: [
    `doi:10.1/p${(number * 7 + 1) % paperCount}`,
    `arxiv:2001.${String((number * 9 + 6) % paperCount).padStart(5, '0')}`,
    `title:only cited ${number % 400}`,
  ],
}));

/** Works that are some of those papers, under another name and with other authors. */
const works = numbers
  .filter((number) => number % 6 === 0)
  .map((number) => ({
    id: `https://openalex.org/W${number + 1}`,
    doi: `https://doi.org/10.1/p${number}`,
    title: `A paper numbered ${number} of many`,
    publication_year: 2000 + (number % 20),
    authorships: [
      { author: { id: `https://openalex.org/A${number % 50}`, display_name: `A. ${number % 100} Oak` } },
    ],
    referenced_works: [`https://openalex.org/W${((number + 6) % paperCount) + 1}`],
  }));

let graph: TestGraph;
let folder: string;
let undisturbed: SettledPicture;
let sizeBefore: number;
let sizeAfter: number;

const runImport = () => {
  const { uri, password } = testAddress();
  const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password, METHODGRAPH_SEED: 'none' };
  return runCommand(['import', 'papers-jsonl', join(folder, 'papers.jsonl')], environment);
};

/** Nodes and links together: both counts are kept by Neo4j. */
async function measureGraph(): Promise<number> {
  const [row] = await graph.connection.runStatement<{ size: number }>(
    'MATCH (node) WITH count(node) AS nodes MATCH ()-[link]->() WITH nodes, count(link) AS links RETURN nodes + links AS size',
  );
  return row?.size ?? 0;
}

async function loadWorld(): Promise<void> {
  await graph.clear();
  await importLines(graph, { source: 'openalex', lines: works });
  await importLines(graph, { source: 'catalogue', lines: [{ kind: 'method', slug: 'forestry' }] });
}

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-kill-'));
  await writeFile(join(folder, 'papers.jsonl'), papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
  await loadWorld();
  sizeBefore = await measureGraph();
  expect((await runImport().ended).status).toBe(0);
  undisturbed = await settledPictureOf(graph);
  sizeAfter = await measureGraph();
});
beforeEach(loadWorld);
afterAll(async () => {
  await rm(folder, { recursive: true });
  await graph.close();
});

/** Kills the import when the graph has grown to that size; false where it ended before. */
async function killAt(size: number): Promise<boolean> {
  const command = runImport();
  const state = { hasEnded: false };
  void command.ended.then(() => (state.hasEnded = true));
  while (!state.hasEnded && (await measureGraph()) < size) await new Promise((done) => setTimeout(done, 5));
  command.child.kill('SIGKILL');
  return (await command.ended).status === null;
}

test.each([1, 2])('killed four times at moments of chance (round %i)', async () => {
  const moments = Array.from({ length: 4 }, () =>
    Math.round(sizeBefore + 1 + Math.random() * (sizeAfter - sizeBefore - 1)),
  ).sort((first, second) => first - second);
  const killed: boolean[] = [];
  for (const moment of moments) killed.push(await killAt(moment));
  expect(killed).toContain(true);
  expect((await runImport().ended).status).toBe(0);
  const said = { moments };
  expect({ ...said, ...(await settledPictureOf(graph)) }).toEqual({ ...said, ...undisturbed });
});
