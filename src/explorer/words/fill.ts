// Texts put into the interface's words.

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * The words with each name in braces replaced by its value. Values are isolated, so that a name in another script
 * does not turn the sentence around it (Unicode Standard Annex 9).
 */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? `${firstStrongIsolate}${values[name]}${popIsolate}` : whole,
  );
}
