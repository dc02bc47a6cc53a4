// How much a paper is like another one, by the neighbours that both have.
import { type Paper } from './paper.js';

/** By which neighbours: the papers that cite both, or those that both cite. */
export type LikenessKind = 'CO_CITED' | 'COUPLED';

export interface LikePaper {
  readonly kind: LikenessKind;
  readonly paper: Paper;
  /** How many neighbours both have. */
  readonly count: number;
  readonly cosine: number;
  readonly jaccard: number;
  /** The two papers' keys, that with fewer neighbours first. */
  readonly pair: readonly [string, string];
  readonly asOfYear: number | null;
}

/**
 * Salton's cosine, the count over the geometric mean of the degrees, and Jaccard's index, the count over how many
 * neighbours the two have together.
 */
export function measureLikeness(
  count: number,
  degree: number,
  otherDegree: number,
): { cosine: number; jaccard: number } {
  return {
    cosine: count / Math.sqrt(degree * otherDegree),
    jaccard: count / (degree + otherDegree - count),
  };
}
