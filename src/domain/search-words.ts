// A text cut into the words it is found by: one rule for what is stored, what is asked and what is highlighted.
import { foldText } from './fold-text.js';

/** A run of letters and digits, folded, and where it stands in the text as it was written. */
export interface SearchWord {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the range of the written text that it was folded from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Written without blanks between words (Chinese, Japanese, Korean, Thai …): any part of it may be a word. */
  readonly unspaced: boolean;
}

/** What stands between two blanks: several words where punctuation parts them (`k-means`). */
export type SearchChunk = readonly SearchWord[];

/** A token of Lucene's whitespace tokenizer ends after 255 units; words and keys are cut before that. */
const longestWord = 100;
const longestKey = 250;

/** Letters that no decomposition makes plain, and those that keyboards of one script spell in two ways. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

const unspacedLetter =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const letter = /[\p{L}\p{N}]/u;
/** Soft hyphens, joiners, marks of direction, and the Arabic stroke that only stretches a word; not the non-joiner. */
const ignored = /(?!\u200C)[\p{Cf}\p{M}ـ]/u;
/** Letters by name that are written as apostrophes. */
const apostrophe = /[\u02B9-\u02BC]/u;
const blank = /\s/u;
/** A syllable of Hangul written in its parts, or one character with its marks. */
const character = /[\u1100-\u115F][\u1160-\u11A7][\u11A8-\u11FF]?|[^]\p{M}*/gu;

interface OpenWord {
  text: string;
  starts: number[];
  ends: number[];
  unspaced: boolean;
}

/** What a written character comes to: letters, or what parts words, or what parts chunks. */
type Piece = { readonly letters: string; readonly unspaced: boolean } | 'punctuation' | 'blank';

/** The words of a text in their order, those that no blank parts together. */
export function toSearchChunks(text: string): SearchChunk[] {
  const chunks: OpenWord[][] = [[]];
  let word = null as OpenWord | null;
  for (const { 0: written, index: start } of text.matchAll(character)) {
    for (const piece of toPieces(written)) {
      if (typeof piece === 'string') {
        if (piece === 'blank') chunks.push([]);
        word = null;
        continue;
      }
      if (word?.unspaced !== piece.unspaced) {
        word = { text: '', starts: [], ends: [], unspaced: piece.unspaced };
        chunks.at(-1)!.push(word);
      }
      word.text += piece.letters;
      const units = piece.letters.length;
      word.starts.push(...Array<number>(units).fill(start));
      word.ends.push(...Array<number>(units).fill(start + written.length));
    }
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** Texts are long and alphabets short; of Chinese the most frequent characters stay. */
const knownPieces = new Map<string, readonly Piece[]>();
const mostKnown = 20_000;

function toPieces(written: string): readonly Piece[] {
  const known = knownPieces.get(written);
  if (known) return known;
  const pieces = Array.from(foldText(written).normalize('NFC')).flatMap(toPiece);
  if (knownPieces.size < mostKnown) knownPieces.set(written, pieces);
  return pieces;
}

function toPiece(folded: string): Piece[] {
  if (ignored.test(folded)) return [];
  if (blank.test(folded)) return ['blank'];
  if (!letter.test(folded) || apostrophe.test(folded)) return ['punctuation'];
  return [{ letters: plainLetters[folded] ?? folded, unspaced: unspacedLetter.test(folded) }];
}

/** What names are equal by: their letters and digits, without anything in between, as far as a key goes. */
export function toSearchKey(chunks: readonly SearchChunk[]): string {
  return cut(chunks.flatMap((chunk) => chunk.map(({ text }) => text)).join(''), longestKey);
}

/**
 * The terms that a word is stored as, one after the other: itself; of an unspaced one every two
 * neighbours and the last character, so that each part of it is a sequence of terms or begins one.
 */
export function toTerms({ text, unspaced }: SearchWord): string[] {
  if (!unspaced) return [cut(text, longestWord)];
  const characters = Array.from(text);
  return characters.map((each, place) => each + (characters[place + 1] ?? ''));
}

/** A chunk of several words as one (`k-means` is also `kmeans`), or null where it is none. */
export function toCompound(chunk: SearchChunk): string | null {
  if (chunk.length < 2 || chunk.some(({ unspaced }) => unspaced)) return null;
  return cut(chunk.map(({ text }) => text).join(''), longestWord);
}

/** Stands between texts, so that no phrase runs from one to the next, and at both ends of all. */
export const textSeparator = '¶';

/** How many letters of a beginning are stored as a term of their own: so many names may share them. */
export const longestStart = 4;

/** The term that stands for a key's beginning, which is no key itself. */
export const toStartTerm = (start: string): string => `${textSeparator}${start}`;

/** The beginnings of a key as terms, the shortest first. */
export function toStartTerms(key: string): string[] {
  const letters = Array.from(key.slice(0, 2 * longestStart)).slice(0, longestStart);
  return letters.map((_, place) => toStartTerm(letters.slice(0, place + 1).join('')));
}

/** Texts, each as its chunks, as they are stored to be found by their words; null where there is none. */
export function toSearchText(texts: readonly (readonly SearchChunk[])[]): string | null {
  const terms: string[] = [];
  for (const chunks of texts) {
    const own = chunks.flatMap((chunk) => chunk.flatMap(toTerms));
    if (own.length === 0) continue;
    const compounds = chunks.map(toCompound).filter((compound) => compound !== null);
    terms.push(...own, textSeparator, ...compounds.flatMap((compound) => [compound, textSeparator]));
  }
  return terms.length > 0 ? [textSeparator, ...terms].join(' ') : null;
}

/** Never between the halves of a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const isHalved = /[\uD800-\uDBFF]/.test(text[length - 1]!);
  return text.slice(0, isHalved ? length - 1 : length);
}
