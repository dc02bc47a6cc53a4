// A person's name as bibliographies want it: in parts, by the rules of BibTeX.

/** A name in the parts of CSL 1.0.2, or all of it as the family where its parts can't be told. */
export interface CslName {
  readonly family: string;
  readonly given?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
}

const suffixes = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

/**
 * The parts of a name: `Family, Given` and `Family, Suffix, Given` by their commas; of Latin letters
 * without one, the last word is the family, with words in lower case before it (`van`, `de la`).
 * A name of one word or of another script stays whole.
 */
export function toCslName(name: string): CslName {
  const text = name.replace(/\s+/gu, ' ').trim();
  const parts = text.split(/ ?, ?/);
  if (parts.length === 2 && parts.every(Boolean)) {
    const [family, given] = parts as [string, string];
    return suffixes.test(given) ? { ...toCslName(family), suffix: given } : { family, given };
  }
  if (parts.length === 3 && parts.every(Boolean) && suffixes.test(parts[1]!)) {
    return { family: parts[0]!, given: parts[2]!, suffix: parts[1]! };
  }
  if (parts.length > 1 || !/^[\p{Script=Latin}\p{M}.'’‐\- ]+$/u.test(text)) return { family: text };
  return toParts(text.split(' ')) ?? { family: text };
}

function toParts(words: readonly string[]): CslName | null {
  const last = words.at(-1)!;
  if (words.length > 2 && suffixes.test(last)) {
    const parts = toParts(words.slice(0, -1));
    return parts && { ...parts, suffix: last };
  }
  if (words.length < 2 || isLowerCase(last)) return null;
  const first = words.findIndex((word, place) => place > 0 && isLowerCase(word));
  if (first < 0) return { family: last, given: words.slice(0, -1).join(' ') };
  const length = words.slice(first).findIndex((word) => !isLowerCase(word));
  return {
    family: words.slice(first + length).join(' '),
    given: words.slice(0, first).join(' '),
    'non-dropping-particle': words.slice(first, first + length).join(' '),
  };
}

const isLowerCase = (word: string): boolean => /^\p{Ll}/u.test(word);
