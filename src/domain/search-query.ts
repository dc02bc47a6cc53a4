// What a person typed, understood: the words that have to be there, as one, and those that must not.
import { MethodgraphError } from './errors.js';
import { type SearchChunk, toSearchChunks, toTerms } from './search-words.js';

/** The longest text that is searched for, in UTF-16 units: longer than nearly every title. */
export const longestQuery = 300;
/** How many terms a text may come to: a character may stand for a whole sentence (U+FDFA). */
const mostTerms = 400;

/** Words that belong together: a phrase in quotes as a whole, else what stands between blanks. */
export interface SearchedPhrase {
  readonly chunks: readonly SearchChunk[];
  readonly quoted: boolean;
}

export interface SearchQuery {
  /** What has to be found, in the order typed. */
  readonly wanted: readonly SearchedPhrase[];
  /** What must not be found. */
  readonly unwanted: readonly SearchedPhrase[];
}

/** A phrase in quotes, closed, or a run without blanks, either after a hyphen where it is unwanted. */
const pieces = /(?<![^\s])(?<minus>-?)["“”„«](?<quoted>[^"“”„«»]*)["“”»]|(?<run>[^\s]+)/gu;

/**
 * A text as it is searched for. Quotes, and a hyphen after a blank and before a word, mean something;
 * everything else is text.
 * @throws INVALID_INPUT where the text is too long
 */
export function parseSearchQuery(argument: string, text: string): SearchQuery {
  if (text.length > longestQuery) throw tooLong(argument, longestQuery, text.length, 'characters');
  const wanted: SearchedPhrase[] = [];
  const unwanted: SearchedPhrase[] = [];
  for (const { groups } of text.matchAll(pieces)) {
    const { minus, quoted, run = '' } = groups!;
    const isUnwanted = minus === '-' || /^-[^-]/.test(run);
    const chunks = toSearchChunks(quoted ?? run);
    if (chunks.length === 0) continue;
    if (quoted !== undefined) (isUnwanted ? unwanted : wanted).push({ chunks, quoted: true });
    else
      for (const chunk of chunks) (isUnwanted ? unwanted : wanted).push({ chunks: [chunk], quoted: false });
  }
  const terms = [...wanted, ...unwanted].flatMap(({ chunks }) => chunks.flat().flatMap(toTerms));
  if (terms.length > mostTerms) throw tooLong(argument, mostTerms, terms.length, 'words and characters');
  return { wanted, unwanted };
}

function tooLong(argument: string, maximum: number, given: number, what: string): MethodgraphError {
  return new MethodgraphError(
    'INVALID_INPUT',
    `\`${argument}\` comes to ${given} ${what}; at most ${maximum} are searched for.`,
    { maximum },
  );
}
