#!/usr/bin/env node
// The `methodgraph` command: only data goes to standard output, everything else to standard error.
import { createWriteStream, existsSync, readFileSync, realpathSync } from 'node:fs';
import { once } from 'node:events';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from './config.js';
import { type Comparison } from './domain/comparison.js';
import { MethodgraphError } from './domain/errors.js';
import { parseLocale } from './domain/locale.js';
import { toCsv } from './exporters/comparisons/to-csv.js';
import { toJson } from './exporters/comparisons/to-json.js';
import { toMarkdown } from './exporters/comparisons/to-markdown.js';
import { compareMethods } from './features/comparisons/compare-methods.js';
import { createRequestGraph } from './graph/request-graph.js';
import { type Rejection } from './importers/record.js';
import { importSources, runImport } from './importers/run-import.js';
import { seedGraph } from './importers/seed-graph.js';
import { openGraph, startMethodgraph } from './main.js';
import { createProgress, type ProgressMode, progressModes } from './terminal/create-progress.js';
import { renderComparisonTable } from './terminal/render-comparison-table.js';
import { renderImportReport } from './terminal/render-import-report.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** How a command ends. */
const status = { done: 0, failed: 1, someRejected: 3 } as const;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const formats: Record<string, (comparison: Comparison) => string> = {
  table: (comparison) => renderComparisonTable(comparison, process.stdout.columns || 100),
  markdown: toMarkdown,
  csv: toCsv,
  json: toJson,
};

const progressOption = () =>
  new Option('--progress <mode>', 'a bar on a terminal and lines elsewhere, always lines, or nothing')
    .choices(progressModes)
    .default('auto');

const program = new Command('methodgraph')
  .description('A knowledge graph of scholarly methods: serve it, fill it, compare methods side by side.')
  .version(version, '-V, --version')
  .showHelpAfterError('(methodgraph --help tells what there is)')
  .addHelpText(
    'after',
    `
Environment:
  PORT, HOST               where the server listens (4000, 127.0.0.1; PORT=0 takes a free port)
  NEO4J_URI                a Neo4j to use (bolt://, neo4j://, also +s); unset: the embedded one
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  METHODGRAPH_HOME         the embedded Neo4j's data, logs and password (.methodgraph)
  METHODGRAPH_SEED         bundled: fill an empty graph with the bundled catalogue; none: leave it empty
  METHODGRAPH_NEO4J_HEAP, METHODGRAPH_NEO4J_PAGE_CACHE   its memory (512m, 2g)
  METHODGRAPH_REQUEST_TIMEOUT  how long a request may take, in milliseconds (10000)
  METHODGRAPH_CORS_ORIGINS     origins that browsers may call from, separated by commas
  LOG_LEVEL                trace, debug, info, warn, error, fatal, silent (info)`,
  );

program
  .command('start')
  .description('bring up Neo4j, fill an empty graph with the bundled catalogue, and serve the API')
  .version(version, '-V, --version')
  .addOption(progressOption())
  .action(start);

program
  .command('import')
  .description('load records into the graph; exit 0: all in, 1: nothing could be done, 3: some were rejected')
  .version(version, '-V, --version')
  .addArgument(program.createArgument('<source>', 'what the files hold').choices(importSources))
  .argument('<paths...>', 'files, plain or gzip')
  .option('--dry-run', 'check everything and count, write nothing', false)
  .option('--rejects <file>', 'write rejected records to this file, as NDJSON with file, line and reason')
  .addOption(progressOption())
  .action(importFiles);

program
  .command('compare')
  .description('compare two to ten methods side by side; ≠ marks the rows that differ')
  .version(version, '-V, --version')
  .argument('<slugs...>', 'the methods')
  .option('--locale <tag>', 'the language of labels, names and summaries', requireLocale, 'en')
  .option('--only-differences', 'leave out the rows in which all cells are equal', false)
  .addOption(
    new Option('--format <format>', 'how to print it').choices(Object.keys(formats)).default('table'),
  )
  .action(compare);

// Whoever reads our output may have had enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? status.done : status.failed);
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof MethodgraphError)) throw error;
  say(error.message);
  process.exitCode = status.failed;
}

async function start({ progress }: { progress: ProgressMode }): Promise<void> {
  const config = readConfig();
  const running = await startMethodgraph(config, { progress: createProgress(progress), say });
  process.stdout.write(
    [
      `methodgraph is ready.`,
      `  GraphQL  ${running.url}/graphql`,
      `  Home     ${running.url}/`,
      `  Health   ${running.url}/health/ready`,
      '',
    ].join('\n'),
  );
  let stopping = false;
  const stop = (): void => {
    // A second signal means now.
    if (stopping) process.exit(status.failed);
    stopping = true;
    running.stop().then(
      () => process.exit(status.done),
      (error: unknown) => {
        say(String(error));
        process.exit(status.failed);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  if (config.underNpm) {
    stopWithParent(() => {
      if (!stopping) stop();
    });
  }
}

/** Stops once the process that started us has gone: npm ends on SIGTERM and leaves us behind. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
}

async function importFiles(
  source: string,
  files: string[],
  options: { dryRun: boolean; rejects?: string; progress: ProgressMode },
): Promise<void> {
  const progress = createProgress(options.progress);
  const graph = await openGraph(readConfig(), {
    command: 'methodgraph import',
    whenRunning: 'join',
    progress,
    warn: say,
  });
  let rejects: Awaited<ReturnType<typeof openRejects>> | null = null;
  try {
    if (options.rejects) rejects = await openRejects(options.rejects, files);
    const report = await runImport({
      connection: graph.connection,
      source,
      files,
      dryRun: options.dryRun,
      progress,
      onRejection: (rejection) => {
        if (rejects) rejects.write(rejection);
        else say(`${rejection.place.file}:${rejection.place.line}: ${rejection.reason}`);
      },
    });
    process.stderr.write(
      renderImportReport(report, { dryRun: options.dryRun, rejects: options.rejects ?? null }),
    );
    if (report.rejected > 0) {
      process.exitCode = report.rejected === report.read ? status.failed : status.someRejected;
    }
  } finally {
    await rejects?.close();
    await graph.close();
  }
}

async function compare(
  slugs: string[],
  options: { locale: string; onlyDifferences: boolean; format: string },
): Promise<void> {
  const config = readConfig();
  const progress = createProgress(process.stderr.isTTY ? 'auto' : 'none');
  const graph = await openGraph(config, {
    command: 'methodgraph compare',
    whenRunning: 'join',
    progress,
    warn: say,
  });
  try {
    // A Neo4j of somebody else's is filled by `start` only, never by a question.
    if (config.seed === 'bundled' && !config.neo4j) await seedGraph(graph.connection, progress);
    const requestGraph = createRequestGraph(graph.connection, {
      deadline: Date.now() + config.requestTimeout,
    });
    const comparison = await compareMethods(requestGraph, { slugs, ...options });
    process.stdout.write(formats[options.format]!(comparison));
  } finally {
    await graph.close();
  }
}

function requireLocale(tag: string): string {
  const locale = parseLocale(tag);
  if (locale === null)
    throw new InvalidArgumentError('It has to be a language tag such as vi, pt-BR or zh-Hant.');
  return locale;
}

async function openRejects(file: string, sources: readonly string[]) {
  if (
    existsSync(file) &&
    sources.some((source) => existsSync(source) && realpathSync(source) === realpathSync(file))
  ) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `${file} is one of the files to import; name another for the rejects.`,
    );
  }
  const stream = createWriteStream(file);
  const failed = (error: Error): never => {
    say(`${file} can't be written (${error.message}); the import stops here.`);
    process.exit(status.failed);
  };
  stream.on('error', failed);
  await once(stream, 'open');
  return {
    write: ({ place, reason }: Rejection) => stream.write(`${JSON.stringify({ ...place, reason })}\n`),
    close: () => new Promise<void>((done) => stream.end(done)),
  };
}
