// `npm run bench:search`: suggestions beside bare calls of the full-text index, and filtered pages beside plain ones, in turns.
//   node bench/search.js HOME [ROUNDS]     HOME: a METHODGRAPH_HOME whose graph holds papers, made as browse.js tells
import { createRequestGraph } from '../dist/graph/request-graph.js';
import { browsingResolvers } from '../dist/features/browsing/resolvers.js';
import { searchTexts } from '../dist/features/search/search-texts.js';
import { suggestNames } from '../dist/features/search/suggest-names.js';
import { foldText } from '../dist/domain/fold-text.js';
import { findMedian, findQuantile, takeTurns } from './measure.js';
import { openHome, say } from './open-home.js';

const [home, rounds = '100'] = process.argv.slice(2);
if (home === undefined) throw new Error('Which METHODGRAPH_HOME? node bench/search.js HOME [ROUNDS]');
const warmUp = 20;

const { connection, close } = await openHome(home, 'npm run bench:search');
try {
  await measure();
} finally {
  await close();
}

function request() {
  return createRequestGraph(connection, { deadline: Date.now() + 60_000 });
}

/** What the driver is asked for a word that goes on, without anything of ours. */
function askBare(prefix) {
  return connection.runStatement(
    `CALL db.index.fulltext.queryNodes('paper_texts', $query, { limit: 10 }) YIELD node, score
     RETURN node.paperId AS paperId, node.title AS title, score`,
    { query: `searchWords:${prefix}*` },
  );
}

function suggest(prefix) {
  return suggestNames(request(), { prefix, types: ['PAPER'], locale: 'en', first: 10 });
}

async function listPapers(args) {
  const list = browsingResolvers.Query.papers(
    {},
    { orderBy: { by: 'POPULARITY' }, locale: 'en', first: 20, ...args },
    { graph: request() },
  );
  await list.page();
}

async function measure() {
  const titles = await connection.runStatement(
    'MATCH (paper:Paper) WHERE paper.title IS NOT NULL RETURN paper.title AS title LIMIT 20000',
  );
  const words = titles.flatMap(({ title }) => foldText(title).match(/\p{L}{6,}/gu) ?? []);
  const pick = (round, letters) => words[(round * 7_919) % words.length].slice(0, letters);

  const lines = [
    '| question | beside | p50 ms | times p50 | times p95 |',
    '| --- | --- | ---: | ---: | ---: |',
  ];
  for (const letters of [1, 2, 3, 4, 6]) {
    lines.push(
      await compare(
        [`suggest after ${letters} letters`, (round) => suggest(pick(round, letters))],
        ['bare full-text call', (round) => askBare(pick(round, letters))],
      ),
    );
  }
  const plain = ['first page, no filter', () => listPapers({})];
  for (const [name, args] of [
    [
      'first page of a year',
      (round) => ({ filter: { year: { from: 1990 + (round % 30), to: 1990 + (round % 30) } } }),
    ],
    ['first page of those cited 20 times', () => ({ filter: { citedAtLeast: 20 } })],
    [
      'first page, neither of a year nor cited',
      () => ({ filter: { not: { or: [{ year: { from: 2000 } }, { citedAtLeast: 1 }] } } }),
    ],
    ['first page of what a word finds', (round) => ({ query: pick(round, 100) })],
  ])
    lines.push(await compare([name, (round) => listPapers(args(round))], plain));
  lines.push(
    await compare(
      [
        'search for two words',
        (round) =>
          searchTexts(request(), {
            query: `${pick(round, 100)} ${pick(round + 1, 100)}`,
            locale: 'en',
            first: 20,
          }),
      ],
      ['bare full-text call', (round) => askBare(pick(round, 100))],
    ),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function compare([name, ask], [other, askOther]) {
  const { times, otherTimes } = await takeTurns({ rounds: Number(rounds), warmUp }, ask, askOther);
  const p50 = findMedian(times);
  const p95 = findQuantile(times, 0.95) / findQuantile(otherTimes, 0.95);
  const line = `| ${name} | ${other} | ${p50.toFixed(2)} | ${(p50 / findMedian(otherTimes)).toFixed(2)} | ${p95.toFixed(2)} |`;
  say(line);
  return line;
}
