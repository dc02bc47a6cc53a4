// The graph that is measured: generated and loaded by the project's own importer, and kept for the next run.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applySchema } from '../dist/graph/apply-schema.js';
import { connectGraph } from '../dist/graph/connection.js';
import { findRunning, openHome } from '../dist/graph/embedded-server/home.js';
import { startEmbeddedServer } from '../dist/graph/embedded-server/start-embedded-server.js';
import { runImport } from '../dist/importers/run-import.js';
import { createProgress } from '../dist/terminal/create-progress.js';
import { writeCatalogue } from './generate-catalogue.js';

const root = join(import.meta.dirname, '..');
const benchFolder = join(root, '.methodgraph-bench');

/** What decides what is in the graph; a change in any of it and the graph is built anew. */
const makings = ['bench/generate-catalogue.js', 'bench/random.js', 'cypher/schema', 'cypher/importers'];

/**
 * @typedef {object} PreparedGraph
 * @property {string} home the METHODGRAPH_HOME that holds it
 * @property {{ digest: string, records: number, seconds: number, links: number, loadedAt: string }} load
 */

/**
 * The graph for that catalogue, loaded now unless an earlier run has left the same one.
 * @param {import('./generate-catalogue.js').CatalogueSize} size
 * @param {{ fresh: boolean, say: (text: string) => void }} options
 * @returns {Promise<PreparedGraph>}
 */
export async function prepareGraph(size, { fresh, say }) {
  const folder = join(benchFolder, `methods-${size.methods}-seed-${size.seed}`);
  const home = join(folder, 'home');
  const noteFile = join(folder, 'loaded.json');
  const digest = digestOfMakings(size);
  if (!fresh && existsSync(noteFile)) {
    const load = JSON.parse(await readFile(noteFile, 'utf8'));
    if (load.digest === digest) return { home, load };
    say('The graph of the last run was made another way; building it anew.');
  }
  await clear(folder, home);
  const load = { digest, ...(await buildGraph(folder, home, size, say)) };
  await writeFile(noteFile, `${JSON.stringify(load, null, 2)}\n`);
  return { home, load };
}

async function clear(folder, home) {
  if (existsSync(home)) {
    const running = await findRunning(await openHome(home));
    if (running) throw new Error(`${home} is in use by process ${running.owner.pid}; stop that one first.`);
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

async function buildGraph(folder, home, size, say) {
  const file = join(folder, 'catalogue.ndjson');
  say(`Generating a catalogue of ${size.methods} methods …`);
  await writeCatalogue(file, size);
  const progress = createProgress('auto');
  const server = await startEmbeddedServer({
    home,
    command: 'npm run bench',
    whenRunning: 'refuse',
    javaHome: process.env.JAVA_HOME,
    progress,
    warn: say,
  });
  const connection = connectGraph(server.address);
  try {
    await applySchema(connection, say);
    const report = await runImport({
      connection,
      source: 'catalogue',
      files: [file],
      dryRun: false,
      progress,
      onRejection: ({ place, reason }) => say(`line ${place.line}: ${reason}`),
    });
    if (report.rejected > 0) throw new Error(`${report.rejected} generated records were rejected.`);
    return {
      records: report.read,
      links: report.links.created,
      seconds: report.seconds,
      loadedAt: new Date().toISOString(),
    };
  } finally {
    await connection.close();
    await server.stop();
    await rm(file, { force: true });
  }
}

function digestOfMakings(size) {
  const hash = createHash('sha256').update(JSON.stringify(size));
  for (const path of makings.flatMap(listFiles)) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** The file, or the files of the folder, in a stable order. */
function listFiles(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .map((name) => `${path}/${name}`);
}
