// A search as a query of the full-text indexes (Lucene's classic syntax), whose scores tell how well each hit fits.
import { type SearchedPhrase, type SearchQuery } from './search-query.js';
import {
  longestStart,
  type SearchChunk,
  type SearchWord,
  textSeparator,
  toCompound,
  toSearchKey,
  toStartTerm,
  toTerms,
} from './search-words.js';

/** How well a hit fits, best first. */
export const searchTiers = ['NAME', 'ALIAS', 'PREFIX', 'WORDS', 'TEXT', 'ALIKE_WORDS', 'ALIKE_TEXT'] as const;

export type SearchTier = (typeof searchTiers)[number];

/**
 * The lowest score of each tier but the last, which is all that is left. What a query adds to a score is
 * one of these powers of four, at most twice; how well the words fit stays far below one.
 */
export const tierScores = { NAME: 1024, ALIAS: 256, PREFIX: 64, WORDS: 16, TEXT: 4, ALIKE_WORDS: 1 } as const;

/** Keeps what Lucene thinks of words (Okapi BM25) below the least of the tiers. */
const relevance = 0.0001;

/** Words of that many letters may hold a typing error. */
const mistypedLength = { least: 5, most: 30 } as const;
/** From here on a word that stands alone may go on. */
const shortestBeginning = 2;

/** What is looked into: names and aliases, and summaries where there are any. */
export interface SearchScope {
  readonly summaries: boolean;
}

/** How a word is looked for. */
interface WordRules {
  readonly fields: readonly string[];
  readonly mistakes: boolean;
  /** Whether a word that goes on may as well end there: its beginning finds it, too, and only the best fit suffers. */
  readonly beginningsOnly?: boolean;
}

/**
 * The query, made of folded letters and digits alone, so that nothing typed can be syntax; null where
 * nothing is searched for.
 */
export function toFullTextQuery(
  { wanted, unwanted }: SearchQuery,
  { summaries }: SearchScope,
): string | null {
  if (wanted.length === 0) return null;
  const fields = summaries ? ['searchWords', 'searchSummaries'] : ['searchWords'];
  const named = toWords(wanted, { fields: ['searchWords'], mistakes: false });
  const anywhere = toWords(wanted, { fields, mistakes: false });
  const words = [
    inTier('WORDS', ['searchWords'], named),
    ...(summaries ? [inTier('TEXT', fields, anywhere)] : []),
    ...toAlike(wanted, { fields: ['searchWords'], mistakes: true }, named),
    ...(summaries ? toAlike(wanted, { fields, mistakes: true }, anywhere) : []),
  ];
  const found = isQuoted(wanted)
    ? `(+${any(words)} ${toNames(wanted).join(' ')})`
    : any([...toNames(wanted), ...words]);
  return `+${found}${toExcluded(unwanted, fields)}`;
}

/**
 * The queries whose hits together are suggested, of names and aliases alone and with nothing mistyped; none
 * where nothing is searched for. What names begin with and what words do are two queries: Lucene ends one of
 * words alone with the first hits, and would otherwise have to look at every one of them.
 */
export function toSuggestionQueries({ wanted, unwanted }: SearchQuery): string[] {
  if (wanted.length === 0) return [];
  const fields = ['searchWords'];
  const words = `${toWords(wanted, { fields, mistakes: false, beginningsOnly: true })}^${relevance}`;
  const names = toNames(wanted);
  const found = isQuoted(wanted) ? [`(+${words} ${names.join(' ')})`] : [any(names), words];
  return found.map((each) => `+${each}${toExcluded(unwanted, fields)}`);
}

/** A name is compared without its blanks; where quotes say how words stand, their phrase has to be there too. */
const isQuoted = (wanted: readonly SearchedPhrase[]): boolean => wanted.some(({ quoted }) => quoted);

function toNames(wanted: readonly SearchedPhrase[]): string[] {
  const key = toSearchKey(wanted.flatMap(({ chunks }) => chunks));
  return [
    `searchNames:/${key}/^${tierScores.NAME}`,
    `searchAliases:/${key}/^${tierScores.ALIAS}`,
    `searchNames:${toBeginning(key)}^${tierScores.PREFIX}`,
    `searchAliases:${toBeginning(key)}^${tierScores.PREFIX}`,
  ];
}

function toExcluded(unwanted: readonly SearchedPhrase[], fields: readonly string[]): string {
  return unwanted.map((phrase) => ` -${toClause(phrase, false, { fields, mistakes: false })}`).join('');
}

/** What keys begin with: a term of its own where it is short, as a regular expression, which scores constantly. */
function toBeginning(key: string): string {
  return Array.from(key).length > longestStart ? `${key}*` : `/${toStartTerm(key)}/`;
}

/** The query that finds all that a search for the text does, be it nothing: no key holds a separator. */
export function toMatchingQuery(query: SearchQuery, scope: SearchScope): string {
  return toFullTextQuery(query, scope) ?? `searchNames:${textSeparator}`;
}

/** The words with typing errors, where any of them is long enough to have one. */
function toAlike(wanted: readonly SearchedPhrase[], rules: WordRules, strict: string): string[] {
  const alike = toWords(wanted, rules);
  if (alike === strict) return [];
  return [rules.fields.length > 1 ? `${alike}^${relevance}` : inTier('ALIKE_WORDS', rules.fields, alike)];
}

/** The words, and the constant of their tier by what stands at both ends of every text. */
function inTier(tier: 'WORDS' | 'TEXT' | 'ALIKE_WORDS', fields: readonly string[], words: string): string {
  const everything = any(fields.map((field) => `${field}:${textSeparator}*`));
  return `(+${everything}^${tierScores[tier]} +${words}^${relevance})`;
}

function toWords(wanted: readonly SearchedPhrase[], rules: WordRules): string {
  return all(wanted.map((phrase) => toClause(phrase, mayGoOn(wanted, phrase), rules)));
}

/** Whether the phrase is still being typed: the last one, without quotes; a single letter only after other words. */
export function mayGoOn(wanted: readonly SearchedPhrase[], phrase: SearchedPhrase): boolean {
  if (phrase.quoted || phrase !== wanted.at(-1)) return false;
  return wanted.length > 1 || Array.from(toSearchKey(phrase.chunks)).length >= shortestBeginning;
}

function toClause({ chunks, quoted }: SearchedPhrase, goesOn: boolean, rules: WordRules): string {
  return quoted ? inSequence(chunks.flat(), rules) : toChunkClause(chunks[0]!, goesOn, rules);
}

/** A chunk is found by its words together, or written as one. */
function toChunkClause(chunk: SearchChunk, goesOn: boolean, rules: WordRules): string {
  const together = all(chunk.map((word) => toWordClause(word, goesOn && word === chunk.at(-1), rules)));
  const compound = toCompound(chunk);
  return compound === null ? together : any([together, inFields(`${compound}${goesOn ? '*' : ''}`, rules)]);
}

function toWordClause(word: SearchWord, goesOn: boolean, rules: WordRules): string {
  if (word.unspaced) return inSequence([word], rules);
  const [term] = toTerms(word) as [string];
  return any([
    ...(goesOn && rules.beginningsOnly ? [] : [inFields(term, rules)]),
    ...(goesOn ? [inFields(`${term}*`, rules)] : []),
    ...(rules.mistakes && mayBeMistyped(term) ? [inFields(`/${toMistyped(term)}/`, rules)] : []),
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

/** Whether a word is long enough to forgive an error in it; in a number each digit counts. */
function mayBeMistyped(term: string): boolean {
  const { length } = Array.from(term);
  return length >= mistypedLength.least && length <= mistypedLength.most && !/\p{N}/u.test(term);
}

/** Whether the text is one typing error away from the word. */
export function isMistyped(word: string, text: string): boolean {
  return mayBeMistyped(word) && new RegExp(`^(?:${toMistyped(word)})$`, 'u').test(text);
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
