// Where in a text a word or a phrase stands, by the rules that the full-text query goes by.
import { isMistyped } from '../../domain/full-text-query.js';
import { type SearchedPhrase } from '../../domain/search-query.js';
import { type SearchChunk, type SearchWord, toCompound } from '../../domain/search-words.js';

/** A part of a text, in UTF-16 units, its end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where the phrase stands in the text; one that goes on may end within a word. */
export function findPhrase(
  { chunks, quoted }: SearchedPhrase,
  goesOn: boolean,
  text: readonly SearchChunk[],
): TextRange[] {
  if (quoted) return findSequence(chunks.flat(), text.flat());
  const [chunk] = chunks as [SearchChunk];
  const compound = findCompound(chunk, goesOn, text);
  const words = chunk.map((word) => findWord(word, goesOn && word === chunk.at(-1), text.flat()));
  return words.every((ranges) => ranges.length > 0) ? [...words.flat(), ...compound] : compound;
}

/** The part of the text that these units of a folded word were made of. */
export function toRange({ starts, ends }: SearchWord, from: number, to: number): TextRange {
  return { start: starts[from]!, end: ends[to - 1]! };
}

const wholeOf = (word: SearchWord): TextRange => toRange(word, 0, word.text.length);

/** As it was typed; only where nothing is, with a typing error. */
function findWord(wanted: SearchWord, goesOn: boolean, words: readonly SearchWord[]): TextRange[] {
  const { text } = wanted;
  if (wanted.unspaced) {
    return words.filter(({ unspaced }) => unspaced).flatMap((word) => findWithin(text, word));
  }
  const spaced = words.filter(({ unspaced }) => !unspaced);
  const exact = spaced.filter((word) => word.text === text || (goesOn && word.text.startsWith(text)));
  if (exact.length > 0) return exact.map((word) => toRange(word, 0, text.length));
  return spaced.filter((word) => isMistyped(text, word.text)).map(wholeOf);
}

function findWithin(text: string, word: SearchWord): TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = word.text.indexOf(text); at >= 0; at = word.text.indexOf(text, at + text.length))
    ranges.push(toRange(word, at, at + text.length));
  return ranges;
}

/** `k-means` where `kmeans` is searched for, and the other way round. */
function findCompound(wanted: SearchChunk, goesOn: boolean, text: readonly SearchChunk[]): TextRange[] {
  const written =
    toCompound(wanted) ?? (wanted.length === 1 && !wanted[0]!.unspaced ? wanted[0]!.text : null);
  if (written === null) return [];
  return text.flatMap((chunk) => {
    if (chunk.length < 2 && wanted.length < 2) return [];
    const own = toCompound(chunk) ?? chunk[0]!.text;
    const isFound = own === written || (goesOn && own.startsWith(written));
    return isFound ? [{ start: chunk[0]!.starts[0]!, end: chunk.at(-1)!.ends.at(-1)! }] : [];
  });
}

/** The words one after the other; where they are written without blanks, the first and the last may be parts of longer ones. */
function findSequence(wanted: readonly SearchWord[], words: readonly SearchWord[]): TextRange[] {
  if (wanted.length === 1 && wanted[0]!.unspaced) return findWord(wanted[0]!, false, words);
  return words.flatMap((_, place) => {
    const part = words.slice(place, place + wanted.length);
    if (part.length < wanted.length) return [];
    const fits = wanted.every(({ text, unspaced }, index) => {
      const own = part[index]!.text;
      if (unspaced && index === 0) return own.endsWith(text);
      return unspaced && index === wanted.length - 1 ? own.startsWith(text) : own === text;
    });
    if (!fits) return [];
    const [first, last] = [part[0]!, part.at(-1)!];
    const [opening, closing] = [wanted[0]!, wanted.at(-1)!];
    return [
      {
        start: first.starts[first.text.length - opening.text.length]!,
        end: last.ends[(part.length === 1 ? last : closing).text.length - 1]!,
      },
    ];
  });
}
