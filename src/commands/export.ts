// methodgraph export: the graph, or a part of it, taken out.
import { type WriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { MethodgraphError } from '../domain/errors.js';
import { type GraphConnection } from '../graph/connection.js';
import {
  exportFiles,
  exportFormats,
  exportGraph,
  isFolderFormat,
  type Selection,
} from '../exporters/graph/export-graph.js';
import { type ProgressMode } from '../terminal/create-progress.js';
import { progressOption, say, withGraph } from './command-line.js';
import { closeFile, openFile, writeOut } from './write-out.js';

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('take the graph out, or a part of it, sorted and the same byte for byte each time')
    .addArgument(program.createArgument('<format>', 'how it is written').choices([...exportFormats]))
    .option('--out <file>', 'where to write it (standard output); for csv a folder, which it needs')
    .option('--methods <slugs>', 'only these methods, separated by commas, and what hangs on them', toList)
    .option('--field <id>', 'only the methods of this field and of the fields that are part of it')
    .option('--papers-cited-by <id>', 'only this paper and those that it cites')
    .option('--since <year>', 'only papers of that year or later, and the methods described in them', toYear)
    .addOption(progressOption())
    .addHelpText(
      'after',
      `
Examples:
  methodgraph export catalogue --out graph.ndjson        everything, as methodgraph import catalogue reads it
  methodgraph export graphml --field deep-learning > deep-learning.graphml
  methodgraph export bibtex --methods random-forest,gradient-boosting > sources.bib
  methodgraph export csv --out graph-csv                 files with headers for neo4j-admin database import`,
    )
    .action(exportTo);
}

interface ExportToOptions {
  readonly out?: string;
  readonly methods?: string[];
  readonly field?: string;
  readonly papersCitedBy?: string;
  readonly since?: number;
  readonly progress: ProgressMode;
}

async function exportTo(format: string, options: ExportToOptions): Promise<void> {
  const { out, methods, field, papersCitedBy, since } = options;
  const selection: Selection = {
    ...(methods && { methods }),
    ...(field !== undefined && { field }),
    ...(papersCitedBy !== undefined && { papersCitedBy }),
    ...(since !== undefined && { since }),
  };
  if (isFolderFormat(format) && out === undefined) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `${format} is several files: name a folder for them (--out FOLDER).`,
    );
  }
  await withGraph('methodgraph export', options.progress, async ({ connection }, progress) => {
    const task = progress.start(`Exporting ${format}`, null, 'characters');
    try {
      if (isFolderFormat(format)) await writeFolder(connection, format, selection, out!, task.advance);
      else await writeOut(exportGraph(connection, format, selection), out, task.advance);
    } finally {
      task.end();
    }
    if (out !== undefined) say(`Written to ${out}.`);
  });
}

async function writeFolder(
  connection: GraphConnection,
  format: string,
  selection: Selection,
  folder: string,
  advance: (done: number) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `${folder} is not empty; name a new folder, so that no file of another export is left among these.`,
    );
  }
  let done = 0;
  let open = null as { readonly file: string; readonly stream: WriteStream } | null;
  for await (const { file, text } of exportFiles(connection, format, selection)) {
    if (open?.file !== file) {
      if (open) await closeFile(open.stream);
      open = { file, stream: await openFile(join(folder, file)) };
    }
    if (!open.stream.write(text)) await once(open.stream, 'drain');
    advance((done += text.length));
  }
  if (open) await closeFile(open.stream);
}

function toList(text: string, before: readonly string[] = []): string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  ];
}

function toYear(text: string): number {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 1 || year > 2100)
    throw new InvalidArgumentError('It has to be a year, 1 to 2100.');
  return year;
}
