// Which text of a hit is meant, and where in it: worked out here, for the hits of one page alone.
import { mayGoOn } from '../../domain/full-text-query.js';
import { type SearchQuery } from '../../domain/search-query.js';
import { type SearchChunk, toSearchChunks, toSearchKey } from '../../domain/search-words.js';
import { findPhrase, type TextRange, toRange } from './find-phrase.js';

/** What kind of text a hit was found by. */
export type MatchedTextKind = 'NAME' | 'ALIAS' | 'SUMMARY' | 'TITLE';

/** A text of a thing that may have been found. */
export interface CandidateText {
  readonly kind: MatchedTextKind;
  /** Null where the language is not known. */
  readonly locale: string | null;
  readonly text: string;
}

export interface TextMatch extends CandidateText {
  /** What was found in it, in order and without overlaps. */
  readonly highlights: TextRange[];
}

/**
 * The text that fits best: one that is what was searched for, one that begins with it, else the one that
 * holds the most of it; of equals the first.
 */
export function findMatch(query: SearchQuery, candidates: readonly CandidateText[]): TextMatch | null {
  let best: { readonly rank: number; readonly match: TextMatch } | null = null;
  for (const candidate of candidates) {
    const { rank, highlights } = matchText(query, candidate);
    if (best === null || rank < best.rank) best = { rank, match: { ...candidate, highlights } };
    if (rank === 0) break;
  }
  return best?.match ?? null;
}

function matchText(
  { wanted }: SearchQuery,
  { kind, text }: CandidateText,
): { readonly rank: number; readonly highlights: TextRange[] } {
  const chunks = toSearchChunks(text);
  if (kind !== 'SUMMARY') {
    const key = toSearchKey(wanted.flatMap((phrase) => phrase.chunks));
    const own = toSearchKey(chunks);
    if (own.startsWith(key))
      return { rank: own === key ? 0 : 1, highlights: toBeginning(chunks, key.length) };
  }
  const found = wanted.map((phrase) => findPhrase(phrase, mayGoOn(wanted, phrase), chunks));
  const missing = found.filter((ranges) => ranges.length === 0).length;
  return { rank: 2 + missing, highlights: joinRanges(found.flat()) };
}

/** The words that the first units of a key are made of, as one range. */
function toBeginning(chunks: readonly SearchChunk[], units: number): TextRange[] {
  const words = chunks.flat();
  let left = units;
  for (const word of words) {
    if (left <= word.text.length) return [{ start: words[0]!.starts[0]!, end: toRange(word, 0, left).end }];
    left -= word.text.length;
  }
  return [];
}

function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1);
    if (last && range.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else joined.push(range);
  }
  return joined;
}
