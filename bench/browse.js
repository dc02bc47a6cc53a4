// `npm run bench:browse`: a page at the beginning of a list of papers and one at half of it, in turns.
//   node bench/browse.js HOME [ROUNDS]     HOME: a METHODGRAPH_HOME whose graph holds the papers
// Made by: node bench/make-literature.js 1000000 3 > works.ndjson
//          METHODGRAPH_HOME=HOME npx methodgraph import openalex works.ndjson --bulk
import { performance } from 'node:perf_hooks';
import { connectGraph } from '../dist/graph/connection.js';
import { createRequestGraph } from '../dist/graph/request-graph.js';
import { startEmbeddedServer } from '../dist/graph/embedded-server/start-embedded-server.js';
import { completeDerivedValues } from '../dist/importers/derivation/derive-values.js';
import { applySchema } from '../dist/graph/apply-schema.js';
import { browsingResolvers } from '../dist/features/browsing/resolvers.js';
import { createProgress } from '../dist/terminal/create-progress.js';
import { toCursor } from '../dist/domain/page.js';
import { findMedian, findQuantile } from './measure.js';

const [home, rounds = '200'] = process.argv.slice(2);
if (home === undefined) throw new Error('Which METHODGRAPH_HOME? node bench/browse.js HOME [ROUNDS]');

/** Each order with the name of its list in cursors, and the property that holds its keys. */
const orders = [
  ['NAME', 'ASC', 'nameOrder'],
  ['YEAR', 'DESC', 'yearOrder'],
  ['POPULARITY', 'DESC', 'popularityOrder'],
  ['NEWEST', 'DESC', 'addedOrder'],
];

const say = (text) => process.stderr.write(`${text}\n`);
const progress = createProgress('auto');
const server = await startEmbeddedServer({
  home,
  command: 'npm run bench:browse',
  whenRunning: 'refuse',
  progress,
  warn: say,
});
const connection = connectGraph(server.address);
try {
  await applySchema(connection, say);
  await completeDerivedValues(connection, progress);
  await measure();
} finally {
  await connection.close();
  await server.stop();
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
    const times = { first: [], half: [] };
    for (let round = 0; round < Number(rounds) + 30; round += 1) {
      const sides = round % 2 ? ['first', 'half'] : ['half', 'first'];
      for (const side of sides) {
        const start = performance.now();
        await page({ by, direction }, side === 'half' ? cursor : null);
        // The first rounds warm up.
        if (round >= 30) times[side].push(performance.now() - start);
      }
    }
    const [first, half] = [findMedian(times.first), findMedian(times.half)];
    const p95 = findQuantile(times.half, 0.95) / findQuantile(times.first, 0.95);
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
