// methodgraph analyze: ranks, components, communities, cores and betweenness of all papers, kept with them.
import { type Command, InvalidArgumentError } from 'commander';
import { usualResolution, usualSeed } from '../domain/citation-analysis.js';
import { analyzeCitations, AnalysisStopped } from '../features/analysis/analyze-citations.js';
import { type ProgressMode } from '../terminal/create-progress.js';
import { renderAnalysis } from '../terminal/render-analysis.js';
import { progressOption, say, status, stopOnSignal, withGraph } from './command-line.js';

export function addAnalyzeCommand(program: Command): void {
  program
    .command('analyze')
    .description('rank all papers by their citations, find components, communities and cores')
    .option('--seed <number>', 'decides on what is left to chance', toSeed, usualSeed)
    .option(
      '--resolution <number>',
      'of the communities: more than 1 makes smaller ones',
      toResolution,
      usualResolution,
    )
    .option(
      '--betweenness-samples <number>',
      'count shortest paths from so many papers, chosen by chance (all; 1,000 of more than 20,000)',
      toSamples,
    )
    .option('--json', 'what was found about the whole as JSON', false)
    .addOption(progressOption())
    .addHelpText(
      'after',
      `
PageRank (damping 0.85), weakly connected components, communities (Leiden), core numbers and betweenness are computed
by Neo4j's Graph Data Science library, which the embedded Neo4j has. They are kept with the papers, until the next
analysis: Paper.metrics, papers(orderBy: {by: PAGE_RANK}) and communities in GraphQL. Once papers or citations
change they are marked stale. On the same stored graph the same seed and resolution come to the same results; of a
graph imported anew, communities and sampled betweenness may be others.

Of a cluster name one server: NEO4J_URI=bolt://…, since the analysis is held in the memory of one.

Examples:
  methodgraph analyze
  methodgraph analyze --resolution 2 --json`,
    )
    .action(analyze);
}

interface AnalyzeOptions {
  readonly seed: number;
  readonly resolution: number;
  readonly betweennessSamples?: number;
  readonly json: boolean;
  readonly progress: ProgressMode;
}

async function analyze({ seed, resolution, betweennessSamples, json, progress: mode }: AnalyzeOptions) {
  const { signal } = stopOnSignal('Stopping …');
  try {
    await withGraph('methodgraph analyze', mode, async ({ connection }, progress) => {
      const { seconds, ...report } = await analyzeCitations({
        connection,
        seed,
        resolution,
        betweennessSamples: betweennessSamples ?? null,
        progress,
        signal,
      });
      process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : renderAnalysis(report));
      say(`Analysed in ${seconds.toFixed(1)} s.`);
    });
  } catch (error) {
    if (!(error instanceof AnalysisStopped)) throw error;
    say(error.message);
    process.exitCode = status.failed;
  }
}

const toSeed = (text: string): number => requireInteger(text, 0, 2 ** 31 - 1);
const toSamples = (text: string): number => requireInteger(text, 1, 2 ** 31 - 1);

function requireInteger(text: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < least || number > most)
    throw new InvalidArgumentError(`It has to be a whole number, ${least} to ${most}.`);
  return number;
}

function toResolution(text: string): number {
  const resolution = Number(text);
  if (text.trim() === '' || !(resolution > 0 && resolution <= 1_000))
    throw new InvalidArgumentError('It has to be a number above 0, at most 1000.');
  return resolution;
}
