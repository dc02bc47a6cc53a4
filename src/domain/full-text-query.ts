// A search as a query of the full-text indexes (Lucene's classic syntax), whose scores tell how well each hit fits.
import { type SearchedPhrase, type SearchQuery } from './search-query.js';
import {
  type SearchChunk,
  type SearchWord,
  textSeparator,
  toCompound,
  toSearchKey,
  toTerms,
} from './search-words.js';

/** How well a hit fits, best first. */
export const searchTiers = ['NAME', 'ALIAS', 'PREFIX', 'WORDS', 'TEXT', 'ALIKE'] as const;

export type SearchTier = (typeof searchTiers)[number];

/**
 * The lowest score of each tier but the last, which is all that is left. What a query adds to a score is
 * one of these powers of four, at most twice; how well the words fit stays far below one.
 */
export const tierScores = { NAME: 256, ALIAS: 64, PREFIX: 16, WORDS: 4, TEXT: 1 } as const;

/** Keeps what Lucene thinks of words (Okapi BM25) below the least of the tiers. */
const relevance = 0.0001;

/** Words of that many letters may hold a typing error. */
const mistypedLength = { least: 5, most: 30 } as const;
/** From here on the last word may go on. */
const shortestBeginning = 2;

/** What is looked into: the words of names alone, or of all texts. */
export interface SearchScope {
  readonly summaries: boolean;
  /** Whether one typing error in each longer word is forgiven. */
  readonly mistakes: boolean;
}

/** How a word is looked for. */
interface WordRules {
  readonly fields: readonly string[];
  readonly mistakes: boolean;
}

/**
 * The query, made of folded letters and digits alone, so that nothing typed can be syntax; null where
 * nothing is searched for.
 */
export function toFullTextQuery({ wanted, unwanted }: SearchQuery, scope: SearchScope): string | null {
  if (wanted.length === 0) return null;
  const fields = scope.summaries ? ['searchWords', 'searchSummaries'] : ['searchWords'];
  const named = toWords(wanted, { fields: ['searchWords'], mistakes: false });
  const anywhere = toWords(wanted, { fields, mistakes: false });
  const alike = toWords(wanted, { fields, mistakes: true });
  const words = [
    inTier('WORDS', ['searchWords'], named),
    ...(scope.summaries ? [inTier('TEXT', fields, anywhere)] : []),
    ...(scope.mistakes && alike !== anywhere ? [`${alike}^${relevance}`] : []),
  ];
  const key = toSearchKey(wanted.flatMap(({ chunks }) => chunks));
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
  const excluded = unwanted.map((phrase) => ` -${toClause(phrase, false, { fields, mistakes: false })}`);
  return `+${found}${excluded.join('')}`;
}

/** The words, and the constant of their tier by what stands at both ends of every text. */
function inTier(tier: 'WORDS' | 'TEXT', fields: readonly string[], words: string): string {
  const everything = any(fields.map((field) => `${field}:${textSeparator}*`));
  return `(+${everything}^${tierScores[tier]} +${words}^${relevance})`;
}

function toWords(wanted: readonly SearchedPhrase[], rules: WordRules): string {
  const last = wanted.at(-1);
  return all(wanted.map((phrase) => toClause(phrase, phrase === last, rules)));
}

function toClause({ chunks, quoted }: SearchedPhrase, isLast: boolean, rules: WordRules): string {
  return quoted ? inSequence(chunks.flat(), rules) : toChunkClause(chunks[0]!, isLast, rules);
}

/** A chunk is found by its words together, or written as one. */
function toChunkClause(chunk: SearchChunk, isLast: boolean, rules: WordRules): string {
  const together = all(chunk.map((word) => toWordClause(word, isLast && word === chunk.at(-1), rules)));
  const compound = toCompound(chunk);
  return compound === null ? together : any([together, inFields(`${compound}${isLast ? '*' : ''}`, rules)]);
}

function toWordClause(word: SearchWord, isLast: boolean, rules: WordRules): string {
  if (word.unspaced) return inSequence([word], rules);
  const [term] = toTerms(word) as [string];
  const length = Array.from(term).length;
  const { least, most } = mistypedLength;
  const mayBeMistyped = rules.mistakes && length >= least && length <= most && !/\p{N}/u.test(term);
  return any([
    inFields(term, rules),
    ...(isLast && length >= shortestBeginning ? [inFields(`${term}*`, rules)] : []),
    ...(mayBeMistyped ? [inFields(`/${toMistyped(term)}/`, rules)] : []),
  ]);
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
function inSequence(words: readonly SearchWord[], rules: WordRules): string {
  const terms = words.flatMap(toTerms);
  const goesOn = words.at(-1)!.unspaced;
  if (terms.length === 1) return inFields(`${terms[0]}${goesOn ? '*' : ''}`, rules);
  // The last term of such a word is one character, which more may follow.
  const kept = goesOn ? terms.slice(0, -1) : terms;
  return inFields(kept.length === 1 ? kept[0]! : `"${kept.join(' ')}"`, rules);
}

const inFields = (text: string, { fields }: WordRules): string =>
  any(fields.map((field) => `${field}:${text}`));

const all = (clauses: readonly string[]): string =>
  clauses.length === 1 ? clauses[0]! : `(${clauses.map((clause) => `+${clause}`).join(' ')})`;

const any = (clauses: readonly string[]): string =>
  clauses.length === 1 ? clauses[0]! : `(${clauses.join(' ')})`;
