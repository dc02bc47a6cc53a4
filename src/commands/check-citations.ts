// methodgraph check-citations: what looks wrong about the citations, counted, and each case as CSV.
import { writeFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { checkCitations } from '../features/citations/check-citations.js';
import { type ProgressMode } from '../terminal/create-progress.js';
import { renderCitationCases, renderCitationCheck } from '../terminal/render-citation-check.js';
import { progressOption, say, withGraph } from './command-line.js';

export function addCheckCitationsCommand(program: Command): void {
  program
    .command('check-citations')
    .description(
      'count what looks wrong: self-citations, circles, citations of the future, papers of one title',
    )
    .option('--csv <file>', 'write every case there, for a reader to go through')
    .option('--tolerance <years>', 'how much later a cited paper may be dated', toYears, 1)
    .addOption(progressOption())
    .addHelpText(
      'after',
      `
Nothing is changed. Self-citations, of a paper by two of its ids, are no links of the graph and in no analysis;
a circle is papers of which each leads to each other one by citations, mutual ones among them; a citation of the
future may be a wrong year or a preprint dated by its journal; papers of one title (letters and digits alone, 15 or
more) may be one paper under several ids.

Example:
  methodgraph check-citations --csv cases.csv`,
    )
    .action(check);
}

interface CheckOptions {
  readonly csv?: string;
  readonly tolerance: number;
  readonly progress: ProgressMode;
}

async function check({ csv, tolerance, progress: mode }: CheckOptions): Promise<void> {
  await withGraph('methodgraph check-citations', mode, async ({ connection }, progress) => {
    const found = await checkCitations(connection, tolerance, progress);
    process.stdout.write(renderCitationCheck(found, tolerance));
    if (csv === undefined) return;
    await writeFile(csv, renderCitationCases(found));
    say(`The cases are in ${csv}.`);
  });
}

function toYears(text: string): number {
  const years = Number(text);
  if (text.trim() === '' || !Number.isInteger(years) || years < 0 || years > 1_000)
    throw new InvalidArgumentError('It has to be a whole number, 0 to 1000.');
  return years;
}
