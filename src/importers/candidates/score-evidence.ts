// How much speaks for two people with agreeing names being one.

export interface Evidence {
  /** How many people of the graph bear the name of the two: the same family name and first initial. */
  readonly namesakes: number;
  /** The same of each co-author whom both share. */
  readonly coauthorNamesakes: readonly number[];
  readonly venues: number;
  readonly fields: number;
  readonly yearsApart: number | null;
}

/**
 * score = w(namesakes) + Σ w(namesakes of a shared co-author) + min(1, venues / 4) + min(1, fields / 4)
 *         − min(1, years apart / 10), with w(n) = 1 / log₂(1 + n)
 *
 * To three decimals. What counts, shared co-authors before venues and years, and names by how rare they
 * are, is as in Torvik and Smalheiser (2009), Author name disambiguation in MEDLINE,
 * doi:10.1145/1552303.1552304, which learns weights from pairs known to match; here nothing is known, so
 * that a name weighs by the logarithm of how many bear it, as a common neighbour does in Adamic and Adar
 * (2003), doi:10.1016/S0378-8733(03)00009-1. One co-author of a name that nobody else bears weighs 1.
 */
export function scoreEvidence(evidence: Evidence): number {
  const { namesakes, coauthorNamesakes, venues, fields, yearsApart } = evidence;
  const score =
    weigh(namesakes) +
    coauthorNamesakes.reduce((sum, count) => sum + weigh(count), 0) +
    Math.min(1, venues / 4) +
    Math.min(1, fields / 4) -
    Math.min(1, (yearsApart ?? 0) / 10);
  return Math.round(score * 1000) / 1000;
}

const weigh = (count: number): number => 1 / Math.log2(1 + Math.max(1, count));
