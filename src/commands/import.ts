// methodgraph import: records of a source into the graph.
import { createWriteStream, existsSync, realpathSync } from 'node:fs';
import { once } from 'node:events';
import { type Command, Option } from 'commander';
import { readConfig } from '../config.js';
import { MethodgraphError } from '../domain/errors.js';
import { importSources } from '../importers/readers.js';
import { type Rejection } from '../importers/record.js';
import { ImportStopped, runImport } from '../importers/run-import.js';
import { createProgress, type ProgressMode } from '../terminal/create-progress.js';
import { renderImportReport } from '../terminal/render-import-report.js';
import { importInBulk } from './import-in-bulk.js';
import { progressOption, say, status, stopOnSignal, withGraph } from './command-line.js';

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description(
      'load records into the graph; exit 0: all in, 1: nothing could be done, 3: some were rejected',
    )
    .addArgument(program.createArgument('<source>', 'what the files hold').choices(importSources))
    .argument('<paths...>', 'files, plain or gzip')
    .option('--dry-run', 'check everything and count, write nothing', false)
    .option(
      '--rejects <file>',
      'write rejected records to this file, as NDJSON with source, file, line, reason, record',
    )
    .option(
      '--doubts <file>',
      'write to this file which records were left apart though they have something in common',
    )
    .addOption(
      new Option(
        '--bulk',
        'fill an empty graph by way of neo4j-admin, many times as fast; for a Neo4j at NEO4J_URI write its files',
      ).conflicts('dryRun'),
    )
    .option('--out <folder>', 'with --bulk: only write the files for neo4j-admin, into this folder')
    .addOption(progressOption())
    .addHelpText(
      'after',
      `
Examples:
  methodgraph import catalogue mine.ndjson --dry-run
  methodgraph import openalex works-*.jsonl.gz --rejects rejects.ndjson
  methodgraph import bibtex library.bib
  METHODGRAPH_HOME=literature methodgraph import openalex works.jsonl.gz --bulk

Records of several sources that mean one thing become one; loading a file twice changes nothing; an
import that was cut off is completed by the same command. methodgraph imports list tells what was loaded.`,
    )
    .action(importFiles);
}

interface ImportFilesOptions {
  readonly dryRun: boolean;
  readonly rejects?: string;
  readonly doubts?: string;
  readonly bulk?: boolean;
  readonly out?: string;
  readonly progress: ProgressMode;
}

async function importFiles(source: string, files: string[], options: ImportFilesOptions): Promise<void> {
  if (options.out !== undefined && !options.bulk)
    throw new MethodgraphError('INVALID_INPUT', '--out names a folder for the files of --bulk; add --bulk.');
  const stop = stopOnSignal('Stopping after this batch …');
  const rejects = options.rejects ? await openLines(options.rejects, files) : null;
  const doubts = options.doubts ? await openLines(options.doubts, files) : null;
  const load = {
    source,
    files,
    signal: stop.signal,
    onRejection: ({ place, reason, record }: Rejection) => {
      if (rejects) rejects.write(JSON.stringify({ source, ...place, reason, record }));
      else say(`${place.file}:${place.line}: ${reason}`);
    },
    onDoubt: (doubt: string) => doubts?.write(doubt),
  };
  try {
    const { report, notes } = options.bulk
      ? await importInBulk(readConfig(), { ...load, progress: createProgress(options.progress) }, options.out)
      : await withGraph('methodgraph import', options.progress, async ({ connection }, progress) => {
          const report = await runImport({ ...load, connection, dryRun: options.dryRun, progress });
          return { report, notes: [] };
        });
    process.stderr.write(renderImportReport(report, options));
    for (const note of notes) say(note);
    if (report.rejected > 0)
      process.exitCode = report.rejected === report.read ? status.failed : status.someRejected;
  } catch (error) {
    if (!(error instanceof ImportStopped)) throw error;
    say(error.message);
    process.exitCode = status.failed;
  } finally {
    await rejects?.close();
    await doubts?.close();
  }
}

/** A file to write lines to, which may be none of the files to read. */
async function openLines(file: string, sources: readonly string[]) {
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
    write: (line: string) => stream.write(`${line}\n`),
    close: () => new Promise<void>((done) => stream.end(done)),
  };
}
