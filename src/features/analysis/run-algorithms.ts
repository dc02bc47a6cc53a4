// The algorithms of Graph Data Science on a projection, and what they have found out about every paper.
import { type AnalysisParameters } from '../../domain/citation-analysis.js';
import { compareTexts, toOrderKey } from '../../domain/order-key.js';
import { type Projection } from './project-citations.js';
import { type AnalysisRun, runStep } from './run-step.js';

/** What is found out about one paper; groups are numbers that mean nothing. */
export interface FoundPaper {
  readonly paperId: string;
  readonly pageRank: number;
  readonly component: number;
  readonly community: number;
  readonly core: number;
  readonly betweenness: number;
}

export interface Found {
  /** By key, in the order of code points. */
  readonly papers: readonly FoundPaper[];
  readonly modularity: number;
  readonly degeneracy: number;
}

/** What communities are, and where the projection holds them; null where each paper is one. */
interface FoundCommunities {
  readonly modularity: number;
  readonly property: string | null;
}

/** All of them run in one thread each: only so does the same graph get the same answers to the last digit. */
export async function runAlgorithms(
  run: AnalysisRun,
  { name, paperCount, linkEnds }: Projection,
  { damping, seed, resolution, betweennessSamples }: AnalysisParameters,
): Promise<Found> {
  await runStep(run, 'Ranking papers', 'analysis/rank-papers', { name, damping });
  await runStep(run, 'Finding components', 'analysis/find-components', { name });
  const { modularity, property } = (await areApart(run, linkEnds, resolution))
    ? await leaveApart(run, linkEnds, resolution)
    : await findCommunities(run, { name, seed, resolution });
  const { degeneracy } = await runStep<{ degeneracy: number }>(run, 'Finding cores', 'analysis/find-cores', {
    name,
  });
  const samples = betweennessSamples ?? paperCount;
  await runStep(run, 'Weighing betweenness', 'analysis/weigh-betweenness', { name, seed, samples });
  const papers = await readResults(run, name, paperCount, property ?? 'component');
  return {
    papers: property === null ? papers.map((paper, place) => ({ ...paper, community: place })) : papers,
    modularity,
    degeneracy,
  };
}

async function findCommunities(
  run: AnalysisRun,
  parameters: Readonly<Record<'name' | 'seed' | 'resolution', string | number>>,
): Promise<FoundCommunities> {
  const { modularity } = await runStep<{ modularity: number }>(
    run,
    'Finding communities',
    'analysis/find-communities',
    parameters,
  );
  return { modularity, property: 'community' };
}

/** Whether no two papers are better together: of such a graph the library fails to find communities. */
async function areApart(
  { connection, limits }: AnalysisRun,
  ends: number,
  resolution: number,
): Promise<boolean> {
  const [row] = await connection.read<{ answer: boolean }>(
    'analysis/is-joining',
    { ends, resolution },
    limits,
  );
  return !row!.answer;
}

async function leaveApart(
  { connection, limits }: AnalysisRun,
  ends: number,
  resolution: number,
): Promise<FoundCommunities> {
  const [row] = await connection.read<{ modularity: number }>(
    'analysis/modularity-of-single-papers',
    { ends, resolution },
    limits,
  );
  return { modularity: row!.modularity, property: null };
}

async function readResults(
  { connection, limits, progress }: AnalysisRun,
  name: string,
  paperCount: number,
  communities: string,
): Promise<FoundPaper[]> {
  const task = progress.start('Reading results', paperCount, 'papers');
  const papers: { readonly key: string; readonly found: FoundPaper }[] = [];
  try {
    await connection.stream<FoundPaper>('analysis/results', { name, communities }, limits, (rows) => {
      for (const found of rows) papers.push({ key: toOrderKey(found.paperId), found });
      task.advance(papers.length);
    });
  } finally {
    task.end();
  }
  return papers.sort((one, other) => compareTexts(one.key, other.key)).map(({ found }) => found);
}
