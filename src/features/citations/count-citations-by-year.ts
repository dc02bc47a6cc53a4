// How many papers cite a paper, year by year.
import { type Paper } from '../../domain/paper.js';
import { type Graph } from '../../graph/graph.js';

export interface CitationYear {
  /** Null: the papers of which it is not known. */
  readonly year: number | null;
  readonly count: number;
}

/** The earliest year first, undated papers last. */
export async function countCitationsByYear(
  graph: Graph,
  { paperId }: Paper,
  { asOfYear = null }: { readonly asOfYear?: number | null },
): Promise<CitationYear[]> {
  return (await graph.load<CitationYear[]>('citations/citations-by-year', paperId, { asOfYear })) ?? [];
}
