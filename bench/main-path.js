// `npm run bench:main-path`: main paths beside reading the same papers and citations through the bare driver, in turns.
//   node bench/main-path.js HOME [ROUNDS]     HOME: a METHODGRAPH_HOME whose graph holds citations around methods
import { performance } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import { applySchema } from '../dist/graph/apply-schema.js';
import { connectGraph } from '../dist/graph/connection.js';
import { startEmbeddedServer } from '../dist/graph/embedded-server/start-embedded-server.js';
import { readQueryFiles } from '../dist/graph/query-files.js';
import { createRequestGraph } from '../dist/graph/request-graph.js';
import { getMainPath } from '../dist/features/citations/main-path.js';
import { createProgress } from '../dist/terminal/create-progress.js';
import { findMedian } from './measure.js';

const [home, rounds = '7'] = process.argv.slice(2);
if (home === undefined) throw new Error('Which METHODGRAPH_HOME? node bench/main-path.js HOME [ROUNDS]');
const warmUp = 2;

const say = (text) => process.stderr.write(`${text}\n`);
const server = await startEmbeddedServer({
  home,
  command: 'npm run bench:main-path',
  whenRunning: 'refuse',
  progress: createProgress('auto'),
  warn: say,
});
const { uri, username, password, database } = server.address;
const connection = connectGraph(server.address);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
try {
  await applySchema(connection, say);
  await measure();
} finally {
  await Promise.all([connection.close(), driver.close()]);
  await server.stop();
}

/** The rows that a main path is made of, one by one, as the driver hands them out. */
async function readBare(start, parameters) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const text = readQueryFiles().get(`citations/main-path-around-${start}`).forward;
  let [papers, citations] = [0, 0];
  for await (const record of session.run(text, { asOfYear: null, ...parameters })) {
    papers += 1;
    citations += record.get('cited').length;
  }
  await session.close();
  return { papers, citations };
}

function findPath(args) {
  const graph = createRequestGraph(connection, { deadline: Date.now() + 300_000 });
  return getMainPath(graph, { weights: 'SPC', search: 'GLOBAL', ...args });
}

async function measure() {
  const [{ slug }] = await connection.runStatement(
    `MATCH (method:Method)-[:DESCRIBED_IN]->(paper)
     RETURN method.slug AS slug, sum(COUNT { (paper)<-[:CITES]-() }) AS cited ORDER BY cited DESC, slug LIMIT 1`,
  );
  const [{ fieldId }] = await connection.runStatement(
    `MATCH (field:Field)<-[:PART_OF*0..]-(:Field)<-[:IN_FIELD]-(method)
     RETURN field.fieldId AS fieldId, count(DISTINCT method) AS methods ORDER BY methods DESC, fieldId LIMIT 1`,
  );
  const lines = [
    '| around | depth | papers | citations | on the path | reading, p50 ms | main path, p50 ms | times |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const depth of [1, 2, 3]) lines.push(await compare('method', { slug }, { method: slug }, depth));
  for (const depth of [0, 1, 2]) lines.push(await compare('field', { fieldId }, { field: fieldId }, depth));
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function compare(start, parameters, args, depth) {
  const times = { reading: [], path: [] };
  let size = '';
  for (let round = 0; round < Number(rounds) + warmUp; round += 1) {
    for (const side of round % 2 ? ['reading', 'path'] : ['path', 'reading']) {
      const begin = performance.now();
      if (side === 'reading') await readBare(start, { depth: neo4j.int(depth), ...parameters });
      else {
        const { paperCount, citationCount, papers } = await findPath({ ...args, depth });
        size = `${paperCount} | ${citationCount} | ${papers.length}`;
      }
      if (round >= warmUp) times[side].push(performance.now() - begin);
    }
  }
  const [reading, path] = [findMedian(times.reading), findMedian(times.path)];
  const line = `| ${start} \`${Object.values(parameters)[0]}\` | ${depth} | ${size} | ${reading.toFixed(0)} | ${path.toFixed(0)} | ${(path / reading).toFixed(2)} |`;
  say(line);
  return line;
}
