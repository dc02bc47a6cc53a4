// Citations gathered as they are read, a paper at a time.
import { type Citations } from './citation-graph.js';

/** A paper and whom it cites. */
export interface CitingPaper {
  readonly paperId: string;
  readonly cited: readonly string[];
}

export interface CitationCollector {
  add(papers: readonly CitingPaper[]): void;
  /** All that were added; a paper that is only cited is one too. */
  toCitations(): Citations;
}

export function createCitationCollector(): CitationCollector {
  const numbers = new Map<string, number>();
  const citing: number[] = [];
  const cited: number[] = [];

  function numberOf(paperId: string): number {
    const known = numbers.get(paperId);
    if (known !== undefined) return known;
    numbers.set(paperId, numbers.size);
    return numbers.size - 1;
  }

  return {
    add: (papers) => {
      for (const paper of papers) {
        const number = numberOf(paper.paperId);
        for (const each of paper.cited) {
          citing.push(number);
          cited.push(numberOf(each));
        }
      }
    },
    toCitations: () => ({
      paperIds: [...numbers.keys()],
      citing: Int32Array.from(citing),
      cited: Int32Array.from(cited),
    }),
  };
}
