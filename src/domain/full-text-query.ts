// A search as a query of the full-text indexes (Lucene's classic syntax), whose scores tell the tier of each hit.
import { type SearchedPhrase, type SearchQuery } from './search-query.js';
import {
  type SearchChunk,
  type SearchWord,
  textSeparator,
  toCompound,
  toSearchKey,
  toTerms,
} from './search-words.js';

/**
 * How well a hit fits: `NAME`, `ALIAS`: one is the very text searched for; `PREFIX`: one begins with it;
 * `WORDS`: all its words are found; `ALIKE`: with a typing error. The lowest score of each: all that is
 * constant in a query is a power of four, and what says how well words fit stays far below one.
 */
export const tierScores = { NAME: 64, ALIAS: 16, PREFIX: 4, WORDS: 1, ALIKE: 0 } as const;

/** Keeps what Lucene thinks of words (Okapi BM25) below the least of the tiers. */
const relevance = 0.0001;

/** Words from here on may hold a typing error. */
const shortestMistyped = 5;
const longestMistyped = 30;
/** From here on the last word may go on. */
const shortestBeginning = 2;

/**
 * The query, made of folded letters and digits alone, so that nothing typed can be syntax; null where
 * nothing is searched for.
 */
export function toFullTextQuery({ wanted, unwanted }: SearchQuery): string | null {
  if (wanted.length === 0) return null;
  const key = toSearchKey(wanted.flatMap(({ chunks }) => chunks));
  const last = wanted.at(-1);
  const strict = all(wanted.map((phrase) => toClause(phrase, phrase === last, false)));
  const alike = all(wanted.map((phrase) => toClause(phrase, phrase === last, true)));
  const words = [`(+searchWords:${textSeparator}* +${strict}^${relevance})`];
  if (alike !== strict) words.push(`${alike}^${relevance}`);
  const names = [
    `searchNames:/${key}/^${tierScores.NAME}`,
    `searchAliases:/${key}/^${tierScores.ALIAS}`,
    `searchNames:${key}*^${tierScores.PREFIX}`,
    `searchAliases:${key}*^${tierScores.PREFIX}`,
  ];
  // A name is compared without its blanks; where quotes say how words stand, their phrase has to be there too.
  const found = wanted.some(({ quoted }) => quoted)
    ? `(+${any(words)} ${names.join(' ')})`
    : any([...names, ...words]);
  const excluded = unwanted.map((phrase) => ` -${toClause(phrase, false, false)}`).join('');
  return `+${found}${excluded}`;
}

function toClause({ chunks, quoted }: SearchedPhrase, isLast: boolean, isAlike: boolean): string {
  return quoted ? inWords(chunks.flat()) : toChunkClause(chunks[0]!, isLast, isAlike);
}

/** A chunk is found by its words together, or written as one. */
function toChunkClause(chunk: SearchChunk, isLast: boolean, isAlike: boolean): string {
  const together = all(chunk.map((word) => toWordClause(word, isLast && word === chunk.at(-1), isAlike)));
  const compound = toCompound(chunk);
  if (compound === null) return together;
  return any([together, `searchWords:${compound}${isLast ? '*' : ''}`]);
}

function toWordClause(word: SearchWord, isLast: boolean, isAlike: boolean): string {
  if (word.unspaced) return inWords([word]);
  const [term] = toTerms(word) as [string];
  const length = Array.from(term).length;
  const clauses = [`searchWords:${term}`];
  if (isLast && length >= shortestBeginning) clauses.push(`searchWords:${term}*`);
  if (isAlike && length >= shortestMistyped && length <= longestMistyped && !/\p{N}/u.test(term))
    clauses.push(`searchWords:/${toMistyped(term)}/`);
  return any(clauses);
}

/**
 * A regular expression of what is one typing error away: a letter too much, too few or wrong, or two
 * neighbours changed (Damerau 1964, doi:10.1145/363958.363994). One clause each, where Lucene's own fuzzy
 * query would become fifty and a long text go over its limit.
 */
function toMistyped(term: string): string {
  const letters = Array.from(term);
  const variants = letters.flatMap((each, place) => {
    const [before, after] = [letters.slice(0, place).join(''), letters.slice(place + 1)];
    const changed = after.length > 0 ? [`${before}${after[0]}${each}${after.slice(1).join('')}`] : [];
    return [`${before}.?${after.join('')}`, `${before}.${each}${after.join('')}`, ...changed];
  });
  return [...variants, `${term}.`].join('|');
}

/** Words that follow one another; the last one may go on where it is written without blanks. */
function inWords(words: readonly SearchWord[]): string {
  const terms = words.flatMap(toTerms);
  const goesOn = words.at(-1)!.unspaced;
  if (terms.length === 1) return `searchWords:${terms[0]}${goesOn ? '*' : ''}`;
  const kept = goesOn ? terms.slice(0, -1) : terms;
  return kept.length === 1 ? `searchWords:${kept[0]}` : `searchWords:"${kept.join(' ')}"`;
}

const all = (clauses: readonly string[]): string =>
  clauses.length === 1 ? clauses[0]! : `(${clauses.map((clause) => `+${clause}`).join(' ')})`;

const any = (clauses: readonly string[]): string =>
  clauses.length === 1 ? clauses[0]! : `(${clauses.join(' ')})`;
