// How much memory Node takes to import a file of any size: a file made for the purpose, imported in a process of its own.
//   npm run --silent build && node bench/import-memory.js [--gigabytes 2] [--ordinary]
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    gigabytes: { type: 'string', default: '2' },
    // One transaction after the other, which takes several times as long as a bulk import.
    ordinary: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '..');
const folder = join(root, '.methodgraph-bench', 'memory');
const file = join(folder, 'works.ndjson');
const told = join(folder, 'memory.json');
/** About 5.6 kB a work, with an abstract of 400 words and ten references. */
const papers = Math.ceil((Number(values.gigabytes) * 1e9) / 5_600);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
try {
  const making = spawn(
    process.execPath,
    [join(root, 'bench', 'make-literature.js'), String(papers), '10', '1', '400'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await pipeline(making.stdout, createWriteStream(file));
  const { size } = await stat(file);
  process.stderr.write(`${(size / 1e9).toFixed(2)} GB\n`);
  const seconds = await runImport();
  const { megabytes } = JSON.parse(await readFile(told, 'utf8'));
  process.stdout.write(
    `${(size / 1e9).toFixed(2)} GB of ${papers} works: Node had at most ${megabytes} MB resident, in ${seconds} s\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The command itself; at its end it writes down the largest resident set it had, without Neo4j's. */
async function runImport() {
  const atExit = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(told)}, JSON.stringify({
  megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
})));`;
  const start = performance.now();
  const running = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(atExit)}`,
      join(root, 'dist', 'cli.js'),
      'import',
      'openalex',
      file,
      ...(values.ordinary ? [] : ['--bulk']),
      '--progress',
      'plain',
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, METHODGRAPH_HOME: join(folder, 'home'), METHODGRAPH_SEED: 'none' },
    },
  );
  const code = await new Promise((done) => running.once('close', done));
  if (code !== 0) throw new Error(`The import ended with exit code ${code}.`);
  return Math.round((performance.now() - start) / 1000);
}
