// What an analysis of all citations finds out: ranks, components, communities, cores, and how it was made.
import { MethodgraphError } from './errors.js';

/** How an analysis is made; what is not told here is fixed, and told in schema.graphql. */
export interface AnalysisParameters {
  /** How likely the reader of PageRank follows a reference. */
  readonly damping: number;
  /** Decides on everything that is left to chance. */
  readonly seed: number;
  /** How small communities are: 1 is the usual modularity, more makes more of them. */
  readonly resolution: number;
  /** From how many papers shortest paths are counted; null: from all. */
  readonly betweennessSamples: number | null;
}

/** What is found out about the whole. */
export interface AnalysisFindings {
  readonly componentCount: number;
  /** How many papers the largest component has. */
  readonly largestComponent: number;
  readonly communityCount: number;
  readonly modularity: number;
  /** The greatest core number. */
  readonly degeneracy: number;
}

/** What was analysed, and whether that is what the graph still holds. */
export interface AnalysedGraph {
  /** Counts the changes of papers and citations. */
  readonly revision: number;
  readonly paperCount: number;
  readonly citationCount: number;
  readonly computedAt: string;
  readonly stale: boolean;
}

export interface CitationAnalysis extends AnalysedGraph, AnalysisParameters, AnalysisFindings {}

/** What is found out about one paper. */
export interface PaperMetrics {
  readonly pageRank: number;
  readonly community: number;
  readonly component: number;
  readonly core: number;
  readonly betweenness: number;
  readonly computedAt: string;
  readonly stale: boolean;
}

export interface Community {
  /** From 1, the largest first. */
  readonly number: number;
  readonly size: number;
}

export const usualDamping = 0.85;
export const usualSeed = 42;
export const usualResolution = 1;
/** Of more papers shortest paths are counted from some of them only. */
export const mostWithoutSampling = 20_000;
/** How many those are. */
export const usualSamples = 1_000;

/** From how many papers shortest paths are counted; null: from all, as where there are no citations to choose papers by. */
export function chooseSamples(
  { paperCount, citationCount }: Pick<AnalysedGraph, 'paperCount' | 'citationCount'>,
  asked: number | null,
): number | null {
  const samples = asked ?? (paperCount > mostWithoutSampling ? usualSamples : paperCount);
  return citationCount > 0 && samples < paperCount ? samples : null;
}

/** Why nothing can be answered that an analysis has to find out first. */
export function notAnalysed(): MethodgraphError {
  return new MethodgraphError(
    'ANALYSIS_UNAVAILABLE',
    'The citations have not been analysed yet: run `methodgraph analyze` on this graph, once, and again when it has changed.',
  );
}
