// methodgraph people: who may be one person, and what a reader has decided.
import { type Command, InvalidArgumentError } from 'commander';
import { listCandidates } from '../importers/candidates/list-candidates.js';
import { readReviews } from '../importers/candidates/read-reviews.js';
import { reviewPeople } from '../importers/review-people.js';
import { type ProgressMode } from '../terminal/create-progress.js';
import { renderCandidates } from '../terminal/render-candidates.js';
import { progressOption, say, status, withGraph } from './command-line.js';

/** How many unknown ids are told one by one. */
const mostTold = 20;

export function addPeopleCommand(program: Command): void {
  const people = program
    .command('people')
    .description('list people who may be one person, with the evidence; merge or separate them')
    .addHelpText(
      'after',
      `
Examples:
  methodgraph people candidates > candidates.csv
  methodgraph people candidates --min-score 3 --limit 100
  methodgraph people review candidates.csv`,
    );
  people
    .command('candidates')
    .description('pairs whose names agree, the most likely first, as CSV for a reader to fill in')
    .option('--limit <number>', 'how many pairs at most', toLimit, 1_000)
    .option('--min-score <score>', 'leave out pairs that score less', toScore, 1)
    .addOption(progressOption())
    .addHelpText(
      'after',
      `
Evidence is shared co-authors, venues and fields of methods, and how far apart the years are; rare names
count more. 1 is about what one co-author weighs whose name nobody else bears. Pairs on one paper, with two
ORCID iDs, or decided on already are left out.

Write into the column verdict: same, different, undecided (takes a decision back), or leave it empty; then
methodgraph people review FILE.`,
    )
    .action(listPairs);
  people
    .command('review')
    .description('merge or separate people as the verdicts of the file say; merged ids redirect')
    .argument(
      '<file>',
      'the CSV of methodgraph people candidates, with verdicts; other columns are passed over',
    )
    .addOption(progressOption())
    .addHelpText(
      'after',
      `
Exit 0: all rows were taken, 1: nothing could be done, 3: some rows were rejected. People may be named by any id
that answers with them. A decision on people who have not been loaded yet holds once they come.

Example:
  methodgraph people review candidates.csv`,
    )
    .action(review);
}

interface ListPairsOptions {
  readonly limit: number;
  readonly minScore: number;
  readonly progress: ProgressMode;
}

async function listPairs({ limit, minScore, progress: mode }: ListPairsOptions): Promise<void> {
  await withGraph('methodgraph people candidates', mode, async ({ connection }, progress) => {
    const { candidates, found } = await listCandidates({ connection, limit, minScore, progress });
    process.stdout.write(renderCandidates(candidates));
    say(found > limit ? `The best ${limit} of ${found} pairs (--limit tells more).` : `${found} pairs.`);
  });
}

async function review(file: string, { progress: mode }: { readonly progress: ProgressMode }): Promise<void> {
  const { reviews, open, bad } = await readReviews(file);
  for (const { line, reason } of bad) say(`${file}:${line}: ${reason}`);
  if (reviews.length === 0) {
    say(`No row of ${file} holds a decision.`);
    if (bad.length > 0) process.exitCode = status.failed;
    return;
  }
  await withGraph('methodgraph people review', mode, async ({ connection }, progress) => {
    const { unknown, before, after } = await reviewPeople(connection, reviews, progress);
    say(`${reviews.length} decisions: ${before} people became ${after}; ${open} rows are open.`);
    if (unknown.length > 0) {
      say(`${unknown.length} ids are of nobody yet; what was decided on them holds once they come:`);
      for (const id of unknown.slice(0, mostTold)) say(`  ${id}`);
      if (unknown.length > mostTold) say(`  … and ${unknown.length - mostTold} more`);
    }
  });
  if (bad.length > 0) process.exitCode = status.someRejected;
}

function toLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000_000)
    throw new InvalidArgumentError('It has to be a number, 1 to 1000000.');
  return limit;
}

function toScore(text: string): number {
  const score = Number(text);
  if (text.trim() === '' || !Number.isFinite(score)) throw new InvalidArgumentError('It has to be a number.');
  return score;
}
