// The identifiers that Semantic Scholar gives to papers and people.

/** The number of a paper in the datasets (CorpusId), or null. */
export function toCorpusId(text: string): string | null {
  return /^\d+$/.test(text.trim()) ? text.trim() : null;
}

/** The id of a paper in the API, 40 places of hexadecimal, or null. */
export function toPaperHash(text: string): string | null {
  const rest = text.trim().toLowerCase();
  return /^[0-9a-f]{40}$/.test(rest) ? rest : null;
}

/** The number of an author, as the key of a person, or null. */
export function toAuthorKey(text: string): string | null {
  return /^\d+$/.test(text.trim()) ? `s2-author:${text.trim()}` : null;
}
