// The notice that was published about a paper: itself a paper.
import { type Paper, type PaperNotice, type PaperRow, toPaper } from '../../domain/paper.js';
import { type Graph } from '../../graph/graph.js';

/** The paper that is the notice, or null where the graph does not hold it. */
export async function findNotice(graph: Graph, { paperId, locale }: PaperNotice): Promise<Paper | null> {
  const row = await graph.load<PaperRow>('papers/papers-by-id', paperId);
  return row && toPaper(row, locale);
}
