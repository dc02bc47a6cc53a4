// Whether papers have ranks to be ordered by: what several features ask before they do.
import { notAnalysed } from '../domain/citation-analysis.js';
import { type Graph } from './graph.js';

/** @throws ANALYSIS_UNAVAILABLE where the citations have not been analysed yet */
export async function requireRanks(graph: Graph): Promise<void> {
  if ((await graph.load<boolean>('analysis/is-ranked', 'papers')) !== true) throw notAnalysed();
}
