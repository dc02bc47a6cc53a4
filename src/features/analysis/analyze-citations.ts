// Ranks, components, communities, cores and betweenness of all papers, by Graph Data Science, kept with the papers.
import { type AnalysisParameters, chooseSamples, usualDamping } from '../../domain/citation-analysis.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type ProgressReport } from '../../domain/progress.js';
import { type GraphConnection } from '../../graph/connection.js';
import { findProcedureFailure } from '../../graph/graph-error.js';
import { holdAnalysis } from './hold-analysis.js';
import { readProjectedGraph, withProjection } from './project-citations.js';
import { requireProcedures } from './require-procedures.js';
import { runAlgorithms } from './run-algorithms.js';
import { type AnalysisRun } from './run-step.js';
import { type StoredAnalysis, storeResults } from './store-results.js';

export interface AnalysisToMake extends Pick<AnalysisParameters, 'seed' | 'resolution'> {
  readonly connection: GraphConnection;
  /** From how many papers shortest paths are counted; null: as their number suggests. */
  readonly betweennessSamples: number | null;
  readonly progress: ProgressReport;
  readonly signal?: AbortSignal;
}

export interface RankedPaper {
  readonly paperId: string;
  readonly title: string | null;
  readonly pageRank: number;
}

export interface AnalysisReport extends StoredAnalysis {
  readonly seconds: number;
  /** The ten papers that rank highest. */
  readonly highestRanked: readonly RankedPaper[];
}

/** The analysis was told to stop; its message says what that means for the graph. */
export class AnalysisStopped extends Error {}

const aDay = 86_400_000;

/**
 * Analyses the citations of the whole graph and keeps the results in it. On the same stored graph the same seed and
 * resolution come to the same results.
 * @throws ANALYSIS_UNAVAILABLE without Graph Data Science, CONFLICT while another analysis runs, TOO_EXPENSIVE where
 *   Neo4j has too little memory, INVALID_INPUT where there are no papers, AnalysisStopped, GRAPH_UNAVAILABLE
 */
export async function analyzeCitations(options: AnalysisToMake): Promise<AnalysisReport> {
  const { connection, progress, signal } = options;
  const start = performance.now();
  const limits = { deadline: Date.now() + aDay, operation: 'analyze', ...(signal && { signal }) };
  const state = { isWriting: false };
  try {
    await requireProcedures(connection, limits);
    const stored = await holdAnalysis(connection, (id) =>
      analyse({ id, connection, limits, progress }, options, state),
    );
    const highestRanked = await connection.read<RankedPaper>(
      'analysis/highest-ranked',
      { limit: 10 },
      limits,
    );
    return { ...stored, seconds: (performance.now() - start) / 1000, highestRanked };
  } catch (error) {
    if (signal?.aborted) throw stopped(state.isWriting);
    throw explain(error);
  }
}

async function analyse(
  run: AnalysisRun,
  { seed, resolution, betweennessSamples }: AnalysisToMake,
  state: { isWriting: boolean },
): Promise<StoredAnalysis> {
  const graph = await readProjectedGraph(run);
  const parameters = {
    damping: usualDamping,
    seed,
    resolution,
    betweennessSamples: chooseSamples(graph, betweennessSamples),
  };
  const found = await withProjection(run, (projection) => runAlgorithms(run, projection, parameters));
  run.limits.signal?.throwIfAborted();
  state.isWriting = true;
  return storeResults(run, found, { ...graph, ...parameters });
}

function stopped(wasWriting: boolean): AnalysisStopped {
  return new AnalysisStopped(
    wasWriting
      ? 'Stopped while results were written: what the graph tells is marked stale until an analysis is run to its end.'
      : 'Stopped; nothing has been changed.',
  );
}

/** Graph Data Science says in its own words why it could not go on. */
function explain(error: unknown): unknown {
  const words = findProcedureFailure(error);
  if (words === null) return error;
  return new MethodgraphError(
    'INTERNAL',
    `Graph Data Science could not go on: ${words}`,
    {},
    { cause: error },
  );
}
