#!/usr/bin/env node
// The `methodgraph` command: only data goes to standard output, everything else to standard error.
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addAnalyzeCommand } from './commands/analyze.js';
import { addCheckCitationsCommand } from './commands/check-citations.js';
import { addCitationsCommand } from './commands/citations.js';
import { say, status } from './commands/command-line.js';
import { addCompareCommand } from './commands/compare.js';
import { addExportCommand } from './commands/export.js';
import { addImportCommand } from './commands/import.js';
import { addImportsCommand } from './commands/imports.js';
import { addPeopleCommand } from './commands/people.js';
import { keepHeapSmall } from './commands/keep-heap-small.js';
import { addStartCommand } from './commands/start.js';
import { MethodgraphError } from './domain/errors.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

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

addStartCommand(program);
addImportCommand(program);
addImportsCommand(program);
addPeopleCommand(program);
addExportCommand(program);
addCompareCommand(program);
addCheckCitationsCommand(program);
addAnalyzeCommand(program);
addCitationsCommand(program);
for (const command of program.commands) command.version(version, '-V, --version');

// A server is to be fast, everything else to be small.
program.hook('preAction', (_, command) => {
  if (command.name() !== 'start') keepHeapSmall();
});

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
