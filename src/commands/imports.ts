// methodgraph imports: what was loaded, and how to take it back.
import { type Command } from 'commander';
import { listImports } from '../importers/import-log.js';
import { getImport, retractImport } from '../importers/retract-import.js';
import { type ProgressMode } from '../terminal/create-progress.js';
import { renderImports } from '../terminal/render-imports.js';
import { progressOption, say, watchedProgress, withGraph } from './command-line.js';

export function addImportsCommand(program: Command): void {
  const imports = program
    .command('imports')
    .description('what was loaded: every import with its files and counts; take one back')
    .addHelpText(
      'after',
      `
Examples:
  methodgraph imports list
  methodgraph imports list --json
  methodgraph imports retract openalex-0123456789ab`,
    );
  imports
    .command('list')
    .description('every import in its order: id, state, what became of its records, when, files')
    .option('--json', 'as JSON, with the SHA-256 of each file and the counts by kind', false)
    .action(list);
  imports
    .command('retract')
    .description('take back what this import alone said; what it had superseded comes out again')
    .argument('<id>', 'the import, as methodgraph imports list calls it')
    .addOption(progressOption())
    .addHelpText(
      'after',
      `
The graph is then as if the files had never been loaded. Things, links and values that other imports tell of
too stay; what the import had replaced comes out again; merged papers and people that only it held together
fall apart. Cut off, it is completed by the same command. Loading the same files again restores all.

Example:
  methodgraph imports retract openalex-0123456789ab`,
    )
    .action(retract);
}

async function list({ json }: { readonly json: boolean }): Promise<void> {
  await withGraph('methodgraph imports list', watchedProgress(), async ({ connection }) => {
    const imports = await listImports(connection);
    if (json) {
      const told = imports.map(({ counts, ...each }) => ({
        ...each,
        counts: counts === null ? null : (JSON.parse(counts) as unknown),
      }));
      process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    } else if (imports.length === 0) say('Nothing has been loaded yet.');
    else process.stdout.write(renderImports(imports));
  });
}

async function retract(importId: string, { progress: mode }: { readonly progress: ProgressMode }) {
  await withGraph('methodgraph imports retract', mode, async ({ connection }, progress) => {
    const { source, files, state } = await getImport(connection, importId);
    say(`Taking back what only ${importId} says (${source}: ${files.join(', ')}).`);
    if (state === 'RETRACTED') say('It has been taken back before; whatever is left of it goes now.');
    const { nodes, citations, seconds } = await retractImport({ connection, importId, progress });
    say(
      `Taken back in ${seconds.toFixed(1)} s: ${nodes} nodes were made anew without it, ${citations} citations no longer rest on it.`,
    );
    say(`To restore it, load the same again: methodgraph import ${source} ${files.join(' ')}`);
  });
}
