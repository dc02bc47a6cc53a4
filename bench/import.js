// `npm run bench:import`: the importer against plain UNWIND … MERGE through the bare driver, in turns.
import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { applySchema } from '../dist/graph/apply-schema.js';
import { connectGraph } from '../dist/graph/connection.js';
import { startEmbeddedServer } from '../dist/graph/embedded-server/start-embedded-server.js';
import { runImport } from '../dist/importers/run-import.js';
import { silentProgress } from '../dist/domain/progress.js';
import { writeLiterature } from './generate-literature.js';
import { findMedian } from './measure.js';

/** As many as the importer writes at once. */
const papersAtOnce = 1_000;
const citationsAtOnce = 2_000;

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '30000' },
    references: { type: 'string', default: '10' },
    authors: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const size = {
  papers: Number(values.papers),
  references: Number(values.references),
  authors: Number(values.authors),
  seed: Number(values.seed),
};
const say = (text) => process.stderr.write(`${text}\n`);
const folder = join(import.meta.dirname, '..', '.methodgraph-bench', 'import');
const file = join(folder, 'literature.jsonl');

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const { papers, citations } = await writeLiterature(file, size);
const server = await startEmbeddedServer({
  home: join(folder, 'home'),
  command: 'npm run bench:import',
  whenRunning: 'refuse',
  javaHome: process.env.JAVA_HOME,
  progress: silentProgress,
  warn: say,
});
try {
  await measure();
} finally {
  await server.stop();
}

async function measure() {
  const connection = connectGraph(server.address);
  const { uri, username, password, database } = server.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
  await applySchema(connection, say);
  const records = papers + citations;
  const sides = {
    plain: () => loadPlain(driver, database),
    importer: () =>
      runImport({
        connection,
        source: 'papers-jsonl',
        files: [file],
        dryRun: false,
        progress: silentProgress,
      }),
  };
  const shares = [];
  const rates = { plain: [], importer: [] };
  // Neo4j compiles what it runs often: both sides have had a turn before anything counts.
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    const order = round % 2 ? ['importer', 'plain'] : ['plain', 'importer'];
    const seconds = {};
    for (const side of order) {
      await clear(connection);
      const start = performance.now();
      await sides[side]();
      seconds[side] = (performance.now() - start) / 1000;
      await requireAll(connection, side);
    }
    say(
      `${round === 0 ? 'warm-up' : `round ${round}`}: plain ${seconds.plain.toFixed(1)} s, importer ${seconds.importer.toFixed(1)} s`,
    );
    if (round === 0) continue;
    shares.push(seconds.plain / seconds.importer);
    for (const side of order) rates[side].push(records / seconds[side]);
  }
  process.stdout.write(
    [
      `${papers} papers with ${size.authors} authors and ${citations} citations, ${values.rounds} rounds, load ${loadavg()[0].toFixed(1)}:`,
      '',
      '| side | records/s |',
      '| --- | ---: |',
      `| plain UNWIND … MERGE | ${Math.round(findMedian(rates.plain))} |`,
      `| methodgraph import | ${Math.round(findMedian(rates.importer))} |`,
      '',
      `share: ${findMedian(shares).toFixed(2)} (${Math.min(...shares).toFixed(2)}–${Math.max(...shares).toFixed(2)}), aim 0.7`,
      '',
    ].join('\n'),
  );
  await driver.close();
  await connection.close();
}

/** What anybody would write who has only this file: read it, papers first, then citations, no merging at all. */
async function loadPlain(driver, database) {
  const run = (text, rows) => driver.executeQuery(text, { rows }, { database });
  const authorships = [];
  const links = [];
  let batch = [];
  const flush = async () => {
    await run(
      `UNWIND $rows AS row MERGE (paper:Paper {paperId: row.key}) SET paper += row.properties`,
      batch,
    );
    batch = [];
  };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { id, title, year, venue, references, authors = [] } = JSON.parse(line);
    const orderKey = `${9999 - year} ${id}`;
    batch.push({
      key: id,
      properties: {
        title,
        year: neo4j.int(year),
        venue,
        orderKey,
        known: true,
        referencesKnown: 'SOME',
        doi: id.startsWith('doi:') ? id.slice(4) : null,
      },
    });
    for (const cited of references) links.push({ start: id, end: cited });
    authors.forEach((name, position) => authorships.push({ name, paper: id, position: neo4j.int(position) }));
    if (batch.length === papersAtOnce) await flush();
  }
  await flush();
  for (let from = 0; from < authorships.length; from += papersAtOnce) {
    await run(
      `UNWIND $rows AS row MERGE (person:Person {personId: 'name:' + row.name}) SET person.name = row.name
       WITH person, row MATCH (paper:Paper {paperId: row.paper})
       MERGE (person)-[link:AUTHORED]->(paper)
       SET link.position = row.position, link.printedName = row.name, link.startKey = person.personId,
         link.endKey = row.paper, link.endOrder = paper.orderKey`,
      authorships.slice(from, from + papersAtOnce),
    );
  }
  for (let from = 0; from < links.length; from += citationsAtOnce) {
    await run(
      `UNWIND $rows AS row
       MATCH (start:Paper {paperId: row.start}) MATCH (end:Paper {paperId: row.end})
       MERGE (start)-[link:CITES]->(end)
       SET link.sources = ['bench'], link.startKey = row.start, link.endKey = row.end,
         link.startOrder = start.orderKey, link.endOrder = end.orderKey`,
      links.slice(from, from + citationsAtOnce),
    );
  }
}

async function clear(connection) {
  await connection.runStatement(
    'MATCH (node) WHERE NOT node:SchemaStep CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
  );
}

/** A side that left something out would look fast. */
async function requireAll(connection, side) {
  const [found] = await connection.runStatement(
    'MATCH (paper:Paper) WITH count(paper) AS papers MATCH ()-[link:CITES]->() RETURN papers, count(link) AS links',
  );
  if (found.papers !== papers || found.links !== citations)
    throw new Error(`${side} loaded ${found.papers} papers and ${found.links} citations.`);
}
