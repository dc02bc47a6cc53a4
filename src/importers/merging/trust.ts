// Whom to believe when sources disagree: the order of trust, most trusted first.

/**
 * A catalogue is written or reviewed by hand; Crossref holds what publishers deposit; OpenAlex and
 * Semantic Scholar are compiled by machine from many; bibliographies are what their owners typed.
 */
export const sourcesByTrust = [
  'catalogue',
  'crossref',
  'openalex',
  'semanticscholar',
  'paperswithcode',
  'csl',
  'bibtex',
  'ris',
  'papers-jsonl',
  'citations-csv',
] as const;

/** A smaller number is more trusted; sources that are not in the order come last. */
export function toTrustRank(source: string): number {
  const rank = (sourcesByTrust as readonly string[]).indexOf(source);
  return rank < 0 ? sourcesByTrust.length : rank;
}
