// What an analysis has found out, written to the graph: papers, communities, and last that all is there.
import { type CitationAnalysis } from '../../domain/citation-analysis.js';
import { numberGroups } from '../../domain/number-groups.js';
import { type Found } from './run-algorithms.js';
import { type AnalysisRun } from './run-step.js';

/** How many papers or communities are written in one transaction. */
const batchSize = 5_000;

/** What is told of the whole. */
export type StoredAnalysis = Omit<CitationAnalysis, 'computedAt' | 'stale'>;

/**
 * Until the end what was found out before counts as stale, and whoever is cut off leaves it so.
 * @throws the signal's reason, between two batches
 */
export async function storeResults(
  run: AnalysisRun,
  { papers, modularity, degeneracy }: Found,
  made: Omit<
    StoredAnalysis,
    'componentCount' | 'largestComponent' | 'communityCount' | 'modularity' | 'degeneracy'
  >,
): Promise<StoredAnalysis> {
  const components = numberGroups(papers.map(({ component }) => component));
  const communities = numberGroups(papers.map(({ community }) => community));
  await run.connection.write((transaction) => transaction.run('analysis/write/begin-results', {}));
  await writeInBatches(
    run,
    { title: 'Writing results', unit: 'papers', query: 'analysis/write/write-results' },
    papers.length,
    (place) => ({
      ...papers[place]!,
      component: components.numbers[place]!,
      community: communities.numbers[place]!,
    }),
  );
  await writeInBatches(
    run,
    { title: 'Writing communities', unit: 'communities', query: 'analysis/write/write-communities' },
    communities.sizes.length,
    (place) => ({ number: place + 1, size: communities.sizes[place]! }),
  );
  await deleteCommunitiesBeyond(run, communities.sizes.length);
  const stored: StoredAnalysis = {
    ...made,
    componentCount: components.sizes.length,
    largestComponent: components.sizes[0] ?? 0,
    communityCount: communities.sizes.length,
    modularity,
    degeneracy,
  };
  await run.connection.write((transaction) =>
    transaction.run('analysis/write/end-results', { details: stored }),
  );
  return stored;
}

async function writeInBatches(
  { connection, limits, progress }: AnalysisRun,
  { title, unit, query }: { readonly title: string; readonly unit: string; readonly query: string },
  count: number,
  toRow: (place: number) => object,
): Promise<void> {
  const task = progress.start(title, count, unit);
  try {
    for (let from = 0; from < count; from += batchSize) {
      limits.signal?.throwIfAborted();
      const size = Math.min(batchSize, count - from);
      const rows = Array.from({ length: size }, (_, place) => toRow(from + place));
      await connection.write((transaction) => transaction.run(query, { rows }));
      task.advance(from + size);
    }
  } finally {
    task.end();
  }
}

async function deleteCommunitiesBeyond({ connection }: AnalysisRun, count: number): Promise<void> {
  for (;;) {
    const [row] = await connection.write((transaction) =>
      transaction.run<{ deleted: number }>('analysis/write/delete-communities', { count, limit: batchSize }),
    );
    if (row!.deleted < batchSize) return;
  }
}
