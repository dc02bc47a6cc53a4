// `npm run bench:browse`: a page at the beginning of a list of papers and one at half of it, in turns.
//   node bench/browse.js HOME [ROUNDS]     HOME: a METHODGRAPH_HOME whose graph holds the papers
// Made by: node bench/make-literature.js 1000000 3 > works.ndjson
//          METHODGRAPH_HOME=HOME npx methodgraph import openalex works.ndjson --bulk
import { createRequestGraph } from '../dist/graph/request-graph.js';
import { browsingResolvers } from '../dist/features/browsing/resolvers.js';
import { toCursor } from '../dist/domain/page.js';
import { findMedian, findQuantile, takeTurns } from './measure.js';
import { openHome } from './open-home.js';

const [home, rounds = '200'] = process.argv.slice(2);
if (home === undefined) throw new Error('Which METHODGRAPH_HOME? node bench/browse.js HOME [ROUNDS]');

/** Each order with the name of its list in cursors, and the property that holds its keys. */
const orders = [
  ['NAME', 'ASC', 'nameOrder'],
  ['YEAR', 'DESC', 'yearOrder'],
  ['POPULARITY', 'DESC', 'popularityOrder'],
  ['NEWEST', 'DESC', 'addedOrder'],
];

const { connection, close } = await openHome(home, 'npm run bench:browse');
try {
  await measure();
} finally {
  await close();
}

async function measure() {
  const [{ count }] = await connection.runStatement(
    'MATCH (paper:Paper) WHERE paper.addedOrder IS NOT NULL RETURN count(*) AS count',
  );
  const lines = [`${count.toLocaleString('en')} papers, ${rounds} rounds, 20 papers a page, in turns`, ''];
  lines.push(
    '| order | page 1, p50 ms | page at half, p50 ms | times p50 · p95 |',
    '| --- | ---: | ---: | ---: |',
  );
  for (const [by, direction, keys] of orders) {
    const [{ key }] = await connection.runStatement(
      `MATCH (paper:Paper) WHERE paper.${keys} IS NOT NULL WITH paper.${keys} AS key ORDER BY key SKIP $half RETURN key LIMIT 1`,
      { half: Math.floor(count / 2) },
    );
    const cursor = toCursor(`papers ${by} ${direction}`, key);
    const ask = (after) => page({ by, direction }, after);
    const { times, otherTimes } = await takeTurns(
      { rounds: Number(rounds), warmUp: 30 },
      () => ask(cursor),
      () => ask(null),
    );
    const [half, first] = [findMedian(times), findMedian(otherTimes)];
    const p95 = findQuantile(times, 0.95) / findQuantile(otherTimes, 0.95);
    lines.push(
      `| ${by} ${direction} | ${first.toFixed(2)} | ${half.toFixed(2)} | ${(half / first).toFixed(2)} · ${p95.toFixed(2)} |`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** What the server does for `papers(orderBy:, first: 20, after:)`. */
async function page(orderBy, after) {
  const graph = createRequestGraph(connection, { deadline: Date.now() + 60_000 });
  const list = browsingResolvers.Query.papers({}, { orderBy, locale: 'en', first: 20, after }, { graph });
  const { nodes } = await list.page();
  if (nodes.length !== 20) throw new Error(`A page of ${nodes.length} papers.`);
}
