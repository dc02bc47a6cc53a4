// Whether a text is found, told word by word: the oracle of what search lets through.
import { foldText } from '../../src/domain/fold-text.js';

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const isUnspaced = (word: string): boolean => /\p{Script=Han}/u.test(word);

/**
 * Whether a text begins with a query, or texts hold all its words: the last may go on, and of five letters or more
 * one may be mistyped.
 * Quotes, hyphens and what joins words are left to examples.
 */
export function findsText(query: string, texts: readonly string[]): boolean {
  const wanted = wordsOf(query);
  const own = texts.flatMap(wordsOf);
  const key = wanted.join('');
  if (key !== '' && texts.some((text) => wordsOf(text).join('').startsWith(key))) return true;
  return (
    wanted.length > 0 &&
    wanted.every((word, place) => {
      const goesOn = place === wanted.length - 1 && (place > 0 || Array.from(word).length > 1);
      return own.some((each) => {
        if (isUnspaced(word)) return each.includes(word);
        return each === word || (goesOn && each.startsWith(word)) || isOneErrorAway(word, each);
      });
    })
  );
}

function isOneErrorAway(word: string, text: string): boolean {
  const [letters, others] = [Array.from(word), Array.from(text)];
  if (letters.length < 5 || /\p{N}/u.test(word)) return false;
  const start = letters.findIndex((letter, place) => letter !== others[place]);
  if (start === -1) return others.length <= letters.length + 1;
  const rest = (list: readonly string[], from: number): string => list.slice(from).join('');
  return (
    rest(letters, start + 1) === rest(others, start) ||
    rest(letters, start) === rest(others, start + 1) ||
    rest(letters, start + 1) === rest(others, start + 1) ||
    (letters[start] === others[start + 1] &&
      letters[start + 1] === others[start] &&
      rest(letters, start + 2) === rest(others, start + 2))
  );
}
